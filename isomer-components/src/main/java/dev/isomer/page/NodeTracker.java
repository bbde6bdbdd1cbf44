package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.SourceTracker;
import dev.isomer.diagnostic.Diagnostic;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Files where blocks stand in the source, from the positions of the parser, as far as these are sound. */
final class NodeTracker implements SourceTracker {
    private final PageSource source;
    private final List<Diagnostic> diagnostics;
    private final int bodyStart;

    NodeTracker(PageSource source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.bodyStart = source.parts().bodyStart();
    }

    @Override
    public void read(Block block, Node first, Node last) {
        int start = start(first);
        int end = end(last);
        if (start < 0 || end < start) {
            return;
        }
        int before = before(first);
        int after = after(last);
        if (before <= start && after >= end) {
            source.put(block, new Slice(bodyStart + before, bodyStart + start, bodyStart + end, bodyStart + after));
        }
    }

    @Override
    public void report(Diagnostic diagnostic, Node node) {
        int start = start(node);
        diagnostics.add(start < 0 ? diagnostic : diagnostic.at(source.position(bodyStart + start)));
    }

    private int before(Node first) {
        Node sibling = first.previousSibling();
        while (sibling instanceof TextNode text && text.isBlank()) {
            sibling = sibling.previousSibling();
        }
        if (sibling != null) {
            return end(sibling);
        }
        return isBody(first.parent()) ? 0 : tagEnd(first.parent());
    }

    private int after(Node last) {
        Node sibling = last.nextSibling();
        while (sibling instanceof TextNode text && text.isBlank()) {
            sibling = sibling.nextSibling();
        }
        if (sibling != null) {
            return start(sibling);
        }
        return isBody(last.parent()) ? source.text().length() - bodyStart : endTagStart(last.parent());
    }

    private static boolean isBody(@Nullable Node node) {
        return node instanceof Element element && element.normalName().equals("body");
    }

    private static int start(Node node) {
        Range range = node.sourceRange();
        return range.isTracked() ? range.startPos() : -1;
    }

    private static int end(Node node) {
        Range range = node instanceof Element element ? element.endSourceRange() : node.sourceRange();
        if (range.isTracked() && !range.isImplicit()) {
            return range.endPos();
        }
        if (node.childNodeSize() > 0) {
            return end(node.childNode(node.childNodeSize() - 1));
        }
        return node.sourceRange().isTracked() ? node.sourceRange().endPos() : -1;
    }

    private static int tagEnd(@Nullable Node element) {
        return element != null && element.sourceRange().isTracked()
                ? element.sourceRange().endPos()
                : -1;
    }

    private static int endTagStart(@Nullable Node node) {
        return node instanceof Element element
                        && element.endSourceRange().isTracked()
                        && !element.endSourceRange().isImplicit()
                ? element.endSourceRange().startPos()
                : -1;
    }
}
