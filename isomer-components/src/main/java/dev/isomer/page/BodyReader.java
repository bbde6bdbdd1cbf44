package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.ReadContext;
import dev.isomer.block.WhiteSpace;
import dev.isomer.block.markdown.Markdown;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.DiagnosticCollector;
import dev.isomer.safe.MarkupParser;
import dev.isomer.safe.ParseReport;
import dev.isomer.safe.ParsedMarkup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the body of a page: HTML, or runs of Markdown and HTML in turn. */
final class BodyReader {
    private static final Set<String> ONCE = Set.of("blocks-too-deep", "elements-too-deep");

    private final BlockTypes types;
    private final PageSource source;
    private final List<Diagnostic> diagnostics;
    private final int pieceLength;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, UnknownMarkup.Finding> unknown = new LinkedHashMap<>();
    private final DiagnosticCollector findings = new DiagnosticCollector();
    private @Nullable Diagnostic unparsable;

    /** A reader that parts HTML of more characters than a piece has. */
    BodyReader(BlockTypes types, PageSource source, List<Diagnostic> diagnostics, int pieceLength) {
        this.types = types;
        this.source = source;
        this.diagnostics = diagnostics;
        this.pieceLength = pieceLength;
    }

    List<Block> read() {
        if (source.bodyKind() == BodyKind.MARKDOWN) {
            markdown();
        } else {
            html(source.parts().bodyStart(), source.text().length());
        }
        diagnostics.addAll(findings.inOrder());
        Set<String> known = new HashSet<>();
        diagnostics.removeIf(found -> ONCE.contains(found.code()) && !known.add(found.code()));
        if (unparsable != null) {
            diagnostics.add(unparsable);
            source.bodyIsUnread(unparsable);
            return List.of();
        }
        unknown.values().forEach(finding -> diagnostics.add(finding.diagnostic()));
        return List.copyOf(blocks);
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
        List<@Nullable Slice> slices = new ArrayList<>();
        blocks.forEach(block -> slices.add(source.slice(block)));
        int before = source.parts().bodyStart();
        for (int i = 0; i < blocks.size(); i++) {
            Slice slice = slices.get(i);
            if (slice != null) {
                Slice next = i + 1 < blocks.size() ? slices.get(i + 1) : null;
                int after = next == null ? source.text().length() : next.start();
                source.put(blocks.get(i), new Slice(before, slice.start(), slice.end(), after));
                before = slice.end();
            }
        }
    }

    private void html(int from, int to) {
        if (to - from <= pieceLength) {
            piece(from, to, true);
        } else {
            pieces(from, to);
        }
    }

    private void pieces(int from, int to) {
        BodyPieces pieces = new BodyPieces(types, source.text(), from, to);
        int start = from;
        long length = pieceLength;
        while (start < to && unparsable == null) {
            int end = to - start <= length ? to : pieces.end(start, (int) length);
            if (piece(start, end, end == to)) {
                start = end;
                length = pieceLength;
            } else {
                length = Math.max(2 * length, end - start);
            }
        }
    }

    /** Reads some HTML, or nothing where it has to be read together with what follows. */
    private boolean piece(int from, int to, boolean isLast) {
        String html = source.text().substring(from, to);
        if (WhiteSpace.isBlank(html)) {
            return true;
        }
        DiagnosticCollector found = new DiagnosticCollector();
        ParseReport report = (finding, offset) -> report(found, finding, from + offset);
        ParsedMarkup markup = isLast ? MarkupParser.parse(html, report) : MarkupParser.parsePiece(html, report);
        if (found.has(MarkupParser.UNPARSABLE.code())) {
            unparsable = MarkupParser.UNPARSABLE.at(source.position(from));
            return true;
        }
        if (markup == null) {
            return false;
        }
        findings.addAll(found);
        int next = isLast ? to : WhiteSpace.end(source.text(), to, source.text().length());
        NodeTracker tracker = new NodeTracker(source, findings, markup, from, next);
        if (source.bodyKind() == BodyKind.EDITOR) {
            UnknownMarkup.find(markup.body(), tracker, unknown);
        }
        blocks.addAll(new ReadContext(types, tracker).readChildren(markup.body(), 0));
        return true;
    }

    /** Half surrogate pairs that stand for bytes are reported for the file as a whole. */
    private void report(DiagnosticCollector found, Diagnostic finding, int offset) {
        boolean standsForByte = finding.code().equals("character-replaced")
                && FileEncoding.isForeign(source.text().charAt(offset));
        if (!standsForByte) {
            found.add(finding, () -> source.position(offset));
        }
    }
}
