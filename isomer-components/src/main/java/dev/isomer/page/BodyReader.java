package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.ReadContext;
import dev.isomer.block.WhiteSpace;
import dev.isomer.block.markdown.Markdown;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.safe.MarkupParser;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

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
        Element root = MarkupParser.parse(html, (finding, offset) -> report(finding, from + offset));
        NodeTracker tracker = new NodeTracker(source, diagnostics, root, from, to);
        if (source.bodyKind() == BodyKind.EDITOR) {
            UnknownMarkup.report(root, tracker);
        }
        blocks.addAll(new ReadContext(types, tracker).readChildren(root, 0));
    }

    /** Half surrogate pairs that stand for bytes are reported for the file as a whole. */
    private void report(Diagnostic finding, int offset) {
        boolean standsForByte = finding.code().equals("character-replaced")
                && FileEncoding.isForeign(source.text().charAt(offset));
        if (!standsForByte) {
            diagnostics.add(finding.at(source.position(offset)));
        }
    }
}
