package dev.isomer.demo.gallery;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.BlockExample;
import dev.isomer.block.prose.Markup;
import dev.isomer.page.Page;
import dev.isomer.safe.TrustedHtml;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** An example, live and in every form; for JSP. */
public final class GalleryExample {
    private static final String ANY_OTHER = "[^\\p{L}\\p{N}]+";

    private final BlockExample example;
    private final Object live;

    GalleryExample(BlockExample example, Isomer isomer) {
        this.example = example;
        String file = example.code(BlockExample.PAGE);
        this.live = file == null ? fromHtml(example) : fromFile(file, isomer);
    }

    private static Page fromFile(String file, Isomer isomer) {
        return (file.startsWith("---\n") ? isomer.read(file) : isomer.readBody(file)).page();
    }

    /** What no page file can hold: JSP and Java, which a server cannot compile on the way, are tested to give this HTML. */
    private static Block fromHtml(BlockExample example) {
        String html = Objects.requireNonNullElse(example.code(BlockExample.WEB), "");
        return new Markup(TrustedHtml.of(html, "the documentation of a block"));
    }

    /** The end of its address: {@code #example-a-heading}. */
    public String getId() {
        return "example-" + example.name().toLowerCase(Locale.ROOT).replaceAll(ANY_OTHER, "-");
    }

    public String getName() {
        return example.name();
    }

    public Block getText() {
        return Words.line(example.text());
    }

    /** The example as a block or a page, for {@code <iso:block>}. */
    public Object getLive() {
        return live;
    }

    /** Whether it shows content of other sites, which a browser would load. */
    public boolean isEmbedding() {
        return Objects.requireNonNullElse(example.code(BlockExample.WEB), "").contains("<iframe");
    }

    public List<Form> getForms() {
        return Form.of(example);
    }
}
