package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.HtmlContent;
import dev.isomer.block.ReadContext;
import dev.isomer.block.WhiteSpace;
import dev.isomer.block.markdown.Markdown;
import dev.isomer.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the body of a page: HTML, or runs of Markdown and HTML in turn. */
final class BodyReader {
    private final BlockTypes types;
    private final PageSource source;
    private final List<Diagnostic> diagnostics;
    private final List<Block> blocks = new ArrayList<>();

    private BodyReader(BlockTypes types, PageSource source, List<Diagnostic> diagnostics) {
        this.types = types;
        this.source = source;
        this.diagnostics = diagnostics;
    }

    static List<Block> read(BlockTypes types, PageSource source, List<Diagnostic> diagnostics) {
        BodyReader reader = new BodyReader(types, source, diagnostics);
        reader.reportEndMarks();
        if (source.bodyKind() == BodyKind.MARKDOWN) {
            reader.markdown();
        } else {
            reader.html(source.parts().bodyStart(), source.text().length());
        }
        return List.copyOf(reader.blocks);
    }

    private void markdown() {
        for (MarkdownParts.Segment segment :
                MarkdownParts.of(source.text(), source.parts().bodyStart())) {
            if (segment.isHtml()) {
                html(segment.start(), segment.end());
            } else {
                Markdown text = new Markdown(source.text().substring(segment.start(), segment.end()));
                source.put(text, new Slice(segment.start(), segment.start(), segment.end(), segment.end()));
                blocks.add(text);
            }
        }
        widenRooms();
    }

    /** Each run was read by itself: the room beside it reaches to its neighbours. */
    private void widenRooms() {
        int before = source.parts().bodyStart();
        for (int i = 0; i < blocks.size(); i++) {
            Slice slice = source.slice(blocks.get(i));
            if (slice != null) {
                Slice next = i + 1 < blocks.size() ? source.slice(blocks.get(i + 1)) : null;
                int after = next == null ? source.text().length() : next.start();
                source.put(blocks.get(i), new Slice(before, slice.start(), slice.end(), after));
                before = slice.end();
            }
        }
    }

    private void html(int from, int to) {
        String html = source.text().substring(from, to);
        if (WhiteSpace.isBlank(html)) {
            return;
        }
        Element root = HtmlContent.parse(html);
        NodeTracker tracker = new NodeTracker(source, diagnostics, root, from, to);
        reportDepth(root, tracker);
        if (source.bodyKind() == BodyKind.EDITOR) {
            UnknownMarkup.report(root, tracker);
        }
        blocks.addAll(new ReadContext(types, tracker).readChildren(root, 0));
    }

    private static void reportDepth(Element root, NodeTracker tracker) {
        Node[] tooDeep = new Node[1];
        root.traverse((node, depth) -> {
            if (depth >= HtmlContent.DEEPEST_ELEMENT && tooDeep[0] == null && node instanceof Element) {
                tooDeep[0] = node;
            }
        });
        if (tooDeep[0] != null) {
            tracker.report(
                    Diagnostic.warning(
                            "elements-too-deep",
                            "Elements are nested " + HtmlContent.DEEPEST_ELEMENT + " deep or deeper.",
                            "They are kept when the page is written unchanged, and shown beside each other; flatten them"),
                    tooDeep[0]);
        }
    }

    /** U+FFFF is the end of input for the parser: all behind it would be lost. */
    private void reportEndMarks() {
        int mark = source.text().indexOf('\uffff', source.parts().bodyStart());
        if (mark >= 0) {
            diagnostics.add(Diagnostic.warning(
                            "noncharacter-replaced",
                            "The body holds U+FFFF, which is no character.",
                            "It is kept when the page is written, and shown as U+FFFD; remove it")
                    .at(source.position(mark)));
        }
    }
}
