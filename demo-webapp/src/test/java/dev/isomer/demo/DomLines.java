package dev.isomer.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The nodes in an element, one line each, without the white space that HTML ignores. */
final class DomLines {
    private static final Set<String> INLINE = Set.of("a", "em", "iframe", "img", "strong", "u", "span");

    private DomLines() {}

    static List<String> of(Node parent) {
        List<String> lines = new ArrayList<>();
        collect(parent, "", lines);
        return lines;
    }

    private static void collect(Node parent, String indent, List<String> lines) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                lines.add(indent + name(element) + attributes(element));
                collect(element, indent + "  ", lines);
            } else if (child instanceof Text text) {
                String shown = shown(text);
                if (!shown.isEmpty()) {
                    lines.add(indent + '"' + shown + '"');
                }
            } else {
                lines.add(indent + child.getNodeName());
            }
        }
    }

    private static String name(Element element) {
        return element.getNodeName().toLowerCase(Locale.ROOT);
    }

    private static TreeMap<String, String> attributes(Element element) {
        TreeMap<String, String> attributes = new TreeMap<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            attributes.put(map.item(i).getNodeName(), map.item(i).getNodeValue());
        }
        return attributes;
    }

    private static String shown(Text node) {
        String text = node.getData().replaceAll("[ \\t\\r\\n\\f]+", " ");
        if (isEdge(node.getPreviousSibling(), node)) {
            text = text.replaceFirst("^ ", "");
        }
        return isEdge(node.getNextSibling(), node) ? text.replaceFirst(" $", "") : text;
    }

    private static boolean isEdge(Node sibling, Text text) {
        Node beside = sibling == null ? text.getParentNode() : sibling;
        return beside instanceof Element element
                && (!INLINE.contains(name(element))
                        || element.getAttribute("class").equals("isomer-card"));
    }
}
