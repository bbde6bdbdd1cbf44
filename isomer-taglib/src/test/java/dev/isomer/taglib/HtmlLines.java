package dev.isomer.taglib;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The nodes of some HTML, one a line, without white space around them: how samples are compared. */
final class HtmlLines {
    private HtmlLines() {}

    static List<String> of(String html) {
        List<String> lines = new ArrayList<>();
        Jsoup.parseBodyFragment(html).body().traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                lines.add(" ".repeat(depth) + text.text().strip());
            } else if (node instanceof Element element) {
                TreeMap<String, String> attributes = new TreeMap<>();
                for (Attribute attribute : element.attributes()) {
                    attributes.put(attribute.getKey(), attribute.getValue());
                }
                lines.add(" ".repeat(depth) + element.normalName() + attributes);
            }
        });
        return lines;
    }
}
