package dev.isomer.block.prose;

import dev.isomer.block.WhiteSpace;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads text as the CMS's editor does: runs of white space become one space, and space that says nothing is left out:
 * between blocks, at the start of a line, and after another space.
 */
final class InlineSpace {
    private boolean afterSpace = true;
    private int preformatted;
    private final StringBuilder joined = new StringBuilder();
    private @Nullable List<ProseNode> joinedIn;
    private int joinedAt;

    /** The next text starts a line: a block begins or ends, or a line break stands before it. */
    void startOfLine() {
        afterSpace = true;
    }

    /** A block has ended that started with this node: a block in the text, or one that stands in a line of it. */
    void behindBlock(Node first) {
        afterSpace = first instanceof Element element && FlowElements.isBlock(element.normalName());
    }

    /** Something is seen here that is neither text nor a block: a picture, a button. */
    void behindBox() {
        afterSpace = false;
    }

    /** White space counts from here on. */
    void enterPreformatted() {
        preformatted++;
    }

    /** Whether white space does not count here. */
    boolean isCollapsed() {
        return preformatted == 0;
    }

    void leavePreformatted() {
        preformatted--;
    }

    void add(TextNode node, List<ProseNode> siblings) {
        String text = node.getWholeText();
        if (preformatted > 0) {
            siblings.add(new ProseText(text));
        } else if (WhiteSpace.isBlank(text)) {
            addBlank(node, text, siblings);
        } else {
            String collapsed = collapse(node, text);
            addText(afterSpace && collapsed.charAt(0) == ' ' ? collapsed.substring(1) : collapsed, siblings);
            afterSpace = collapsed.endsWith(" ");
        }
    }

    /** Where a tag that belongs to no element stood between two texts, they are one. */
    @SuppressWarnings("ReferenceEquality") // the same list, not one with equal nodes
    private void addText(String text, List<ProseNode> siblings) {
        int last = siblings.size() - 1;
        if (last < 0 || !(siblings.get(last) instanceof ProseText before) || before == ProseText.SOFT_BREAK) {
            siblings.add(new ProseText(text));
            return;
        }
        if (joinedIn != siblings || joinedAt != last) {
            endText();
            joinedIn = siblings;
            joinedAt = last;
            joined.append(before.text());
        }
        joined.append(text);
    }

    /** Puts down a text of many parts, once: joining it with each part would take the square of the time. */
    void endText() {
        if (joinedIn != null) {
            joinedIn.set(joinedAt, new ProseText(joined.toString()));
            joinedIn = null;
            joined.setLength(0);
        }
    }

    private void addBlank(TextNode node, String text, List<ProseNode> siblings) {
        Node before = node.previousSibling();
        Node after = behindBlanks(node);
        boolean lineBreak = text.equals("\n") || text.equals("\r\n");
        if (isBreak(before) && text.equals(" ") && node.nextSibling() instanceof Element next && !isBlock(next)) {
            addAfterBreak(siblings);
            return;
        }
        if (startsLine(before, node) || endsBlock(after, node, lineBreak) || lineBreak && isBreak(after)) {
            return;
        }
        if (lineBreak && before instanceof Element && !(node.nextSibling() instanceof TextNode)) {
            siblings.add(ProseText.SOFT_BREAK);
        } else if (!afterSpace) {
            siblings.add(new ProseText(" "));
            afterSpace = true;
        }
    }

    /** A browser shows no space there; the CMS saves the one that stands between a line break and a mark. */
    private void addAfterBreak(List<ProseNode> siblings) {
        siblings.add(new ProseText(" "));
        afterSpace = true;
    }

    /** The next node that is more than white space: the parser may leave one text in several nodes. */
    private static @Nullable Node behindBlanks(TextNode node) {
        Node next = node.nextSibling();
        while (next != null && isBlank(next)) {
            next = next.nextSibling();
        }
        return next;
    }

    private static boolean startsLine(@Nullable Node before, TextNode text) {
        return isBlock(before == null ? text.parent() : before) || isBreak(before);
    }

    private static boolean endsBlock(@Nullable Node after, TextNode text, boolean lineBreak) {
        Node beside = after == null ? text.parent() : after;
        boolean endsHeading = after == null && isHeading(beside);
        return isBlock(beside) && (lineBreak || !endsHeading);
    }

    private static boolean isBlock(@Nullable Node node) {
        return node instanceof Element element && FlowElements.isBlock(element.normalName());
    }

    private static boolean isHeading(@Nullable Node node) {
        return node instanceof Element element && FlowElements.isHeading(element.normalName());
    }

    /** The text as one line; without the space at its end where that stands before a line break and says nothing. */
    private static String collapse(TextNode node, String text) {
        String collapsed = WhiteSpace.collapse(text);
        if (!collapsed.endsWith(" ") || !isBreak(node.nextSibling())) {
            return collapsed;
        }
        Element parent = node.parent();
        boolean counts = parent == null
                || !FlowElements.isBlock(parent.normalName())
                || FlowElements.isHeading(parent.normalName());
        return counts && !endsInLineBreak(text) ? collapsed : collapsed.substring(0, collapsed.length() - 1);
    }

    private static boolean endsInLineBreak(String text) {
        int end = text.length();
        while (WhiteSpace.is(text.charAt(end - 1)) && text.charAt(end - 1) != '\n') {
            end--;
        }
        return text.charAt(end - 1) == '\n';
    }

    private static boolean isBreak(@Nullable Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    static boolean isBlank(Node node) {
        return node instanceof TextNode text && WhiteSpace.isBlank(text.getWholeText());
    }

    /** Leaves out a space at the end of a block's own text, unless white space counts there. */
    void leaveOutEnd(List<ProseNode> nodes) {
        if (preformatted == 0) {
            trimEnd(nodes);
        }
    }

    void trimEnd(List<ProseNode> nodes) {
        endText();
        int last = nodes.size() - 1;
        if (last >= 0 && nodes.get(last) instanceof ProseText end && endsInSpace(end.text())) {
            String trimmed = end.text().substring(0, end.text().length() - 1);
            if (trimmed.isEmpty()) {
                nodes.remove(last);
            } else {
                nodes.set(last, new ProseText(trimmed));
            }
        }
    }

    private static boolean endsInSpace(String text) {
        return text.endsWith(" ") || text.equals("\n");
    }
}
