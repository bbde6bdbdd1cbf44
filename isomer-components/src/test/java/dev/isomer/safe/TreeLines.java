package dev.isomer.safe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
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

    /** The tree as a parser reads it again: where links stood in each other, for instance, they stand side by side. */
    static Element settled(Element tree) {
        Element last = tree;
        Element next = reparsed(tree);
        while (!of(last).equals(of(next))) {
            last = next;
            next = reparsed(next);
        }
        return next;
    }

    private static Element reparsed(Element tree) {
        Objects.requireNonNull(tree.ownerDocument()).outputSettings().prettyPrint(false);
        return Jsoup.parseBodyFragment(tree.html()).body();
    }

    /** The first line that is not the same. */
    static String difference(List<String> actual, List<String> expected) {
        int same = 0;
        while (same < actual.size()
                && same < expected.size()
                && actual.get(same).equals(expected.get(same))) {
            same++;
        }
        return "line " + same + ": " + actual.stream().skip(same).findFirst() + "\n and not "
                + expected.stream().skip(same).findFirst();
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
