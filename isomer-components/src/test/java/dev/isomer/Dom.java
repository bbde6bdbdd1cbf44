package dev.isomer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Two pieces of HTML are the same where a browser shows the same: one line a node, without white space that says nothing. */
public final class Dom {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "cite", "code", "del", "em", "font", "i", "iframe", "img", "input", "label", "mark", "s",
            "small", "span", "strong", "sub", "sup", "u");

    /** Links that the theme shows as blocks. */
    private static final Set<String> BLOCKS = Set.of("isomer-card", "isomer-image-wrapper");

    private Dom() {}

    /** The nodes of some HTML, one line each, with attributes in the order of their names. */
    public static List<String> lines(String html) {
        return lines(Jsoup.parseBodyFragment(html).body());
    }

    /** The nodes in an element. */
    public static List<String> lines(Element parent) {
        List<String> lines = new ArrayList<>();
        collect(parent, lines, "");
        return lines;
    }

    private static void collect(Element parent, List<String> lines, String indent) {
        List<Node> children = parent.childNodes();
        for (Node child : children) {
            if (child instanceof TextNode text) {
                String shown = shown(text);
                if (!shown.isEmpty()) {
                    lines.add(indent + "\"" + shown + "\"");
                }
            } else if (child instanceof Element element) {
                lines.add(indent + tag(element));
                collect(element, lines, indent + "  ");
            } else {
                lines.add(indent + child.nodeName());
            }
        }
    }

    private static String tag(Element element) {
        TreeMap<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            attributes.put(attribute.getKey(), attribute.getValue());
        }
        return element.normalName() + attributes;
    }

    private static String shown(TextNode node) {
        String text = node.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
        if (isEdge(node, Node::previousSibling, Node::lastChild)) {
            text = text.replaceFirst("^ ", "");
        }
        if (isEdge(node, Node::nextSibling, Node::firstChild)) {
            text = text.replaceFirst(" $", "");
        }
        return text;
    }

    /** Whether a line starts or ends beside the node, so that white space there shows nothing. */
    private static boolean isEdge(Node node, UnaryOperator<Node> beside, UnaryOperator<Node> nearest) {
        Node sibling = beside.apply(node);
        if (sibling != null) {
            return endsInBlock(sibling, nearest)
                    || sibling instanceof TextNode text && text.isBlank() && isEdge(text, beside, nearest);
        }
        Node parent = node.parent();
        return parent == null || isBlock(parent) || isEdge(parent, beside, nearest);
    }

    /** Whether it is a block, or an inline element whose nearest child is one: a link around a box. */
    private static boolean endsInBlock(Node node, UnaryOperator<Node> nearest) {
        Node child = node;
        while (child != null && !isBlock(child)) {
            child = nearest.apply(child);
        }
        return child != null;
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && (!INLINE.contains(element.normalName()) || BLOCKS.stream().anyMatch(element::hasClass));
    }
}
