package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.WhiteSpace;
import dev.isomer.block.markdown.Markdown;
import java.util.List;
import java.util.Objects;

/**
 * Writes page files: {@link #write} keeps what was read and lays out anew only what was changed, {@link #writeCanonical}
 * lays out everything as the CMS would save it.
 */
public final class PageWriter {
    private final BlockTypes types;
    private final PageReader reader;

    public PageWriter(BlockTypes types) {
        this.types = Objects.requireNonNull(types, "types");
        this.reader = new PageReader(types, Limits.none());
    }

    /** The file of a page; a page that was read and not changed gives the same text. */
    public String write(Page page) {
        PageSource source = Objects.requireNonNull(page, "page").source();
        return source == null ? writeCanonical(page) : FrontMatterWriter.keep(page, source) + keepBody(page, source);
    }

    /** The file of a page as bytes; bytes that were not UTF-8 come out as they were. */
    public byte[] writeBytes(Page page) {
        return FileEncoding.encode(write(page));
    }

    /** The file of a page as the CMS would save it. */
    public String writeCanonical(Page page) {
        return FrontMatterWriter.canonical(Objects.requireNonNull(page, "page")) + canonicalBody(page);
    }

    /** The file of a page as the CMS would save it, as bytes; bytes that were not UTF-8 come out as they were. */
    public byte[] writeCanonicalBytes(Page page) {
        return FileEncoding.encode(writeCanonical(page));
    }

    /** The CMS lays out what its newer editor holds; Markdown it saves as it stands. */
    private String canonicalBody(Page page) {
        PageSource source = page.source();
        if (source != null && source.unreadBody() != null) {
            return keepBody(page, source);
        }
        boolean holdsMarkdown = page.blocks().stream().anyMatch(Markdown.class::isInstance);
        return source != null && holdsMarkdown
                ? withoutBlankLines(keepBody(page, source))
                : SourceRecorder.layOut(page.blocks(), types).body();
    }

    private static String withoutBlankLines(String body) {
        int start = 0;
        for (int at = 0; at < body.length() && WhiteSpace.is(body.charAt(at)); at++) {
            start = body.charAt(at) == '\n' ? at + 1 : start;
        }
        return body.substring(start, WhiteSpace.start(body, body.length(), start));
    }

    private String keepBody(Page page, PageSource source) {
        if (SameObjects.are(page.blocks(), source.blocks())) {
            return source.text().substring(source.parts().bodyStart());
        }
        LaidOut laid = SourceRecorder.layOut(page.blocks(), types);
        String spliced = SourceSplice.body(source, page.blocks(), laid);
        String anew = laid.body().replace("\n", source.lineEnd());
        BodyKind kind = source.bodyKind();
        return readsAs(spliced, page.blocks(), kind) || !readsAs(anew, page.blocks(), kind) ? spliced : anew;
    }

    /** Beside broken markup of the file, what is new may be read in another way than it is meant. */
    private boolean readsAs(String body, List<Block> blocks, BodyKind kind) {
        return markup(reader.readBody(body, kind).page().blocks()).equals(markup(blocks));
    }

    private String markup(List<Block> blocks) {
        return WhiteSpace.remove(SourceRecorder.line(blocks, types));
    }
}
