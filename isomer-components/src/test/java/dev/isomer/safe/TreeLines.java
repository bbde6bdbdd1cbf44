package dev.isomer.safe;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A parsed tree, one line for each node with its path; text that stands together is one. */
final class TreeLines {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private TreeLines() {}

    static List<String> of(Element root) {
        TreeLines lines = new TreeLines();
        lines.children(root, "");
        return lines.lines;
    }

    /** The elements alone, with their attributes and without their paths. */
    static List<String> elements(Element root) {
        return root.getAllElements().stream()
                .filter(element -> element != root)
                .map(TreeLines::tag)
                .toList();
    }

    private void children(Element parent, String path) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode leaf) {
                text.append(leaf.getWholeText());
            } else if (child instanceof Element element) {
                endText(path);
                lines.add(path + "/" + tag(element));
                children(element, path + "/" + element.tagName());
            } else {
                endText(path);
                lines.add(path + "/" + child.nodeName());
            }
        }
        endText(path);
    }

    private static String tag(Element element) {
        StringBuilder tag = new StringBuilder(element.tagName());
        for (Attribute attribute : element.attributes()) {
            tag.append(' ')
                    .append(attribute.getKey())
                    .append("=\"")
                    .append(Escape.ATTRIBUTE.apply(attribute.getValue()))
                    .append('"');
        }
        return tag.toString();
    }

    private void endText(String path) {
        if (!text.isEmpty()) {
            lines.add(path + " " + Escape.TEXT.apply(text.toString()));
            text.setLength(0);
        }
    }
}
