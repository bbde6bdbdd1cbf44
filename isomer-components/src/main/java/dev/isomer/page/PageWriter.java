package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.WhiteSpace;
import dev.isomer.block.markdown.Markdown;
import java.util.Arrays;
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
        return isTrue(spliced, anew, page.blocks(), source.bodyKind()) ? spliced : anew;
    }

    /**
     * Beside broken markup of the file, what is new may be read in another way than it is meant. If that is so in both
     * texts, the file's own tags stay, unless text would be missing or stand there twice.
     */
    private boolean isTrue(String spliced, String anew, List<Block> blocks, BodyKind kind) {
        String meant = markup(blocks);
        String read = markup(read(spliced, kind));
        return read.equals(meant)
                || !markup(read(anew, kind)).equals(meant) && Arrays.equals(sortedText(read), sortedText(meant));
    }

    private List<Block> read(String body, BodyKind kind) {
        return reader.readBody(body, kind).page().blocks();
    }

    /** Broken markup may move text to another place. */
    private static char[] sortedText(String markup) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int tag = markup.indexOf('<'); tag >= 0; tag = markup.indexOf('<', done)) {
            text.append(markup, done, tag);
            done = HtmlTagReader.startsAt(markup, tag)
                    ? HtmlTagReader.read(markup, tag).end()
                    : tag + 1;
        }
        char[] sorted = text.append(markup, done, markup.length()).toString().toCharArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private String markup(List<Block> blocks) {
        return WhiteSpace.remove(SourceRecorder.line(blocks, types));
    }
}
