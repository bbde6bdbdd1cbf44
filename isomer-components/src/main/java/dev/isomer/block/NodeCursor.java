package dev.isomer.block;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A place among sibling nodes. */
public final class NodeCursor {
    private final List<Node> siblings;
    private int index;

    /** A cursor before the first of the nodes. */
    public NodeCursor(List<Node> siblings) {
        this.siblings = siblings;
    }

    /** The node at the cursor, or null at the end. */
    public @Nullable Node node() {
        return index < siblings.size() ? siblings.get(index) : null;
    }

    /** The node before the cursor; there must be one. */
    public Node previous() {
        return siblings.get(index - 1);
    }

    /** The element at the cursor, or null if something else stands there. */
    public @Nullable Element element() {
        return node() instanceof Element element ? element : null;
    }

    /** The next element after the one at the cursor, with nothing but white space between, or null. */
    public @Nullable Element nextElement() {
        int next = index + 1;
        while (next < siblings.size() && isBlank(siblings.get(next))) {
            next++;
        }
        return next < siblings.size() && siblings.get(next) instanceof Element element ? element : null;
    }

    /** Moves behind the node at the cursor. */
    public void advance() {
        index++;
    }

    /** Moves behind one of the nodes that follow. */
    public void advanceBehind(Node node) {
        while (siblings.get(index) != node) {
            index++;
        }
        index++;
    }

    /** The index among the siblings. */
    public int index() {
        return index;
    }

    /** Moves back to an index. */
    public void reset(int earlier) {
        index = earlier;
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }
}
