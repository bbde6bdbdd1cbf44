package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.html.StringHtmlWriter;
import java.util.List;
import java.util.Objects;

/**
 * Writes page files: {@link #write} keeps what was read and lays out anew only what was changed, {@link #writeCanonical}
 * lays out everything as the CMS would save it.
 */
public final class PageWriter {
    private final BlockTypes types;

    public PageWriter(BlockTypes types) {
        this.types = Objects.requireNonNull(types, "types");
    }

    /** The file of a page; a page that was read and not changed gives the same text. */
    public String write(Page page) {
        PageSource source = page.source();
        return source == null ? writeCanonical(page) : FrontMatterWriter.keep(page, source) + keepBody(page, source);
    }

    /** The file of a page as bytes; bytes that were not UTF-8 come out as they were. */
    public byte[] writeBytes(Page page) {
        return FileEncoding.encode(write(page));
    }

    /** The file of a page as the CMS would save it. */
    public String writeCanonical(Page page) {
        SourceRecorder recorder = SourceRecorder.withoutSource();
        StringHtmlWriter body = recorder.write(page.blocks(), types);
        return FrontMatterWriter.canonical(page) + HtmlLayout.layout(body.toString());
    }

    /** The file of a page as the CMS would save it, as bytes; bytes that were not UTF-8 come out as they were. */
    public byte[] writeCanonicalBytes(Page page) {
        return FileEncoding.encode(writeCanonical(page));
    }

    private String keepBody(Page page, PageSource source) {
        if (isSame(page.blocks(), source.blocks())) {
            return source.text().substring(source.parts().bodyStart());
        }
        SourceRecorder recorder = SourceRecorder.of(source);
        StringHtmlWriter body = recorder.write(page.blocks(), types);
        HtmlLayout.Laid laid = HtmlLayout.layout(body.toString(), recorder.offsets());
        return new KeptSlices(source, recorder.kept(), laid).join();
    }

    private static boolean isSame(List<Block> blocks, List<Block> others) {
        if (blocks.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}
