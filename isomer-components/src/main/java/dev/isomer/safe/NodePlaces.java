package dev.isomer.safe;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Where the nodes of a tree stand in well-formed markup: each element has its tags there, but for those that the HTML
 * standard lets be left out, around its content and nothing else, and nothing is in no node.
 *
 * <p>The nodes are those of {@link ParsedMarkup#body()}, and stay where they are in it.
 */
public final class NodePlaces {
    private final Element body;
    private final PlaceTable table;

    NodePlaces(Element body, PlaceTable table) {
        this.body = body;
        this.table = table;
    }

    /** Where a node starts: a text with its white space, an element with its start tag. */
    public int start(Node node) {
        return table.start(number(node));
    }

    /** Where a node ends: an element with its end tag, or with its content or start tag if it has none. */
    public int end(Node node) {
        return table.end(number(node));
    }

    /** Where an element's content starts. */
    public int startTagEnd(Element element) {
        return table.contentStart(number(element));
    }

    /** Where an element's content ends. */
    public int contentEnd(Element element) {
        return table.contentEnd(number(element));
    }

    /** The parser has bounded how deep elements stand. */
    private int number(Node node) {
        Node parent = Objects.requireNonNull(node.parent(), "parent of the node");
        int first = parent == body ? 0 : table.firstChild(number(parent));
        return first + node.siblingIndex();
    }
}
