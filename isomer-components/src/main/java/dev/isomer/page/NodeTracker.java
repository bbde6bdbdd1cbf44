package dev.isomer.page;

import dev.isomer.block.SiblingRun;
import dev.isomer.block.SourceTracker;
import dev.isomer.block.WhiteSpace;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.DiagnosticCollector;
import dev.isomer.diagnostic.SourcePosition;
import dev.isomer.safe.ParsedMarkup;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Files where blocks and elements stand in the source, as far as the positions of the parser are sound. */
final class NodeTracker implements SourceTracker {
    private final PageSource source;
    private final DiagnosticCollector findings;
    private final Element root;
    private final SourceRanges ranges;
    private final int from;
    private final int to;

    /**
     * A tracker of parsed markup.
     *
     * @param markup the parsed nodes
     * @param from where the markup starts in the source
     * @param to where it ends
     */
    NodeTracker(PageSource source, DiagnosticCollector findings, ParsedMarkup markup, int from, int to) {
        this.source = source;
        this.findings = findings;
        this.root = markup.body();
        this.ranges = SourceRanges.of(markup);
        this.from = from;
        this.to = to;
    }

    @Override
    public void read(Object part, Node first, Node last) {
        int start = start(first);
        int end = end(last);
        for (Node node = first; node != last && node != null; node = node.nextSibling()) {
            start = Math.min(start, start(node));
            end = Math.max(end, end(node));
        }
        if (start < 0 || end < start) {
            return;
        }
        int before = before(first);
        int after = after(last);
        if (before >= 0 && before <= start && after >= end) {
            source.put(part, new Slice(from + before, from + start, from + end, from + after));
        }
    }

    @Override
    public void report(Diagnostic diagnostic, Node node) {
        findings.add(diagnostic, () -> position(node));
    }

    /** Where a node starts, or null if the parser does not know. */
    @Nullable
    SourcePosition position(Node node) {
        int start = ranges.start(node);
        return start < 0 ? null : source.position(from + start);
    }

    @Override
    public List<SiblingRun> runs(List<Node> siblings) {
        return ranges.runs(siblings);
    }

    /** Where a node starts; the white space at the start of a text is not its own. */
    private int start(Node node) {
        int at = ranges.start(node);
        while (node instanceof TextNode && at >= 0 && from + at < to && isSpace(at)) {
            at++;
        }
        return at;
    }

    private int end(Node node) {
        int at = ranges.end(node);
        while (node instanceof TextNode && at > 0 && isSpace(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isSpace(int at) {
        return WhiteSpace.is(source.text().charAt(from + at));
    }

    private int before(Node first) {
        Node sibling = first.previousSibling();
        while (sibling instanceof TextNode text && text.isBlank()) {
            sibling = sibling.previousSibling();
        }
        if (sibling != null) {
            return end(sibling);
        }
        return first.parent() == root ? 0 : startTagEnd(first.parent());
    }

    private int after(Node last) {
        Node sibling = last.nextSibling();
        while (sibling instanceof TextNode text && text.isBlank()) {
            sibling = sibling.nextSibling();
        }
        if (sibling != null) {
            return start(sibling);
        }
        Node parent = last.parent();
        if (parent == root) {
            return to - from;
        }
        return parent == null ? -1 : Math.min(contentEnd(parent), ranges.end(parent));
    }

    private int startTagEnd(@Nullable Node parent) {
        return parent instanceof Element element ? ranges.startTagEnd(element) : -1;
    }

    /** Of an element that nothing closes, it may lie behind all that is in it. */
    private int contentEnd(@Nullable Node parent) {
        return parent instanceof Element element ? ranges.contentEnd(element) : -1;
    }
}
