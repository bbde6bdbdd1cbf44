package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads page files; never throws on content, but reports. */
public final class PageReader {
    /** The parser's nodes take some ten times as much memory as the HTML. */
    private static final int PIECE_LENGTH = 1 << 16;

    private final BlockTypes types;
    private final Limits limits;
    private final int pieceLength;

    /** A reader with the {@linkplain Limits#standard() standard limits}. */
    public PageReader(BlockTypes types) {
        this(types, Limits.standard());
    }

    /** A reader with limits of its own. */
    public PageReader(BlockTypes types, Limits limits) {
        this(types, limits, PIECE_LENGTH);
    }

    PageReader(BlockTypes types, Limits limits, int pieceLength) {
        this.types = Objects.requireNonNull(types, "types");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.pieceLength = pieceLength;
    }

    /**
     * Reads a page from its file.
     *
     * @throws IOException if it cannot be read, is no regular file, or has more bytes than the limits allow
     */
    public PageReading read(Path file) throws IOException {
        return read(PageFile.read(Objects.requireNonNull(file, "file"), limits));
    }

    /** Reads a page; the empty text is a page without anything. */
    public PageReading read(String text) {
        Diagnostic excess = Excess.ofFile(Objects.requireNonNull(text, "text"), limits);
        if (excess != null) {
            return unread(text, excess);
        }
        PageParts parts = PageParts.of(text);
        PageSource source = new PageSource(text, parts);
        List<Diagnostic> diagnostics = new ArrayList<>();
        FrontMatter frontMatter = FrontMatterReader.read(source, limits, diagnostics);
        if (!parts.hasFrontMatter() && PageParts.startsWithFence(text)) {
            diagnostics.add(Diagnostic.error(
                            "front-matter-unclosed",
                            "The file starts with a line \"---\", and no second one ends the front matter.",
                            "All of the file is read as body: write a line \"---\" behind the last key")
                    .at(source.position(0)));
        }
        if (parts.hasFrontMatter()) {
            Liquid.report(source, diagnostics);
        }
        source.bodyIs(BodyKind.of(frontMatter, source));
        return readBody(source, frontMatter, diagnostics);
    }

    /** Reads page content that has no front matter: all of the text is body. */
    public PageReading readBody(String html) {
        Diagnostic excess = Excess.ofFile(Objects.requireNonNull(html, "html"), limits);
        return excess == null ? readBody(html, BodyKind.HTML) : unread(html, excess);
    }

    /** A page of which only the text is known. */
    private static PageReading unread(String text, Diagnostic excess) {
        PageSource source = new PageSource(text, new PageParts(0, 0, 0));
        Diagnostic found = excess.at(source.position(0));
        source.frontMatterIsUnreadable();
        source.bodyIsUnread(found);
        return new PageReading(Page.read(FrontMatter.empty(), List.of(), source), List.of(found));
    }

    /** Reads a body alone, as that of a page of the same kind. */
    PageReading readBody(String body, BodyKind kind) {
        PageSource source = new PageSource(body, new PageParts(0, 0, 0));
        source.bodyIs(kind);
        return readBody(source, FrontMatter.empty(), new ArrayList<>());
    }

    private PageReading readBody(PageSource source, FrontMatter frontMatter, List<Diagnostic> diagnostics) {
        List<Block> blocks = blocks(source, diagnostics);
        source.complete(frontMatter, blocks);
        diagnostics.sort(Diagnostic.BY_POSITION);
        return new PageReading(Page.read(frontMatter, blocks, source), diagnostics);
    }

    private List<Block> blocks(PageSource source, List<Diagnostic> diagnostics) {
        Diagnostic excess = Excess.ofBody(source.text(), source.parts().bodyStart(), limits);
        if (excess == null) {
            return new BodyReader(types, source, diagnostics, pieceLength).read();
        }
        Diagnostic found = excess.at(source.position(source.parts().bodyStart()));
        source.bodyIsUnread(found);
        diagnostics.add(found);
        return List.of();
    }

    /** Reads a page from bytes; those that are not UTF-8 are kept and reported. */
    public PageReading read(byte[] bytes) {
        String text = FileEncoding.decode(Objects.requireNonNull(bytes, "bytes"));
        PageReading reading = read(text);
        int foreign = FileEncoding.firstForeignByte(text);
        if (foreign < 0) {
            return reading;
        }
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        diagnostics.add(
                0,
                Diagnostic.warning(
                                "not-utf-8",
                                "The file holds bytes that are not UTF-8.",
                                "They are kept when it is written, and shown as U+FFFD; save the file as UTF-8")
                        .at(
                                reading.page().source() == null
                                        ? null
                                        : reading.page().source().position(foreign)));
        return new PageReading(reading.page(), diagnostics);
    }
}
