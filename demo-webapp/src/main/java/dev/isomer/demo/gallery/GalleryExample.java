package dev.isomer.demo.gallery;

import dev.isomer.Isomer;
import dev.isomer.block.BlockExample;
import dev.isomer.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An example, live and in every form; for JSP. */
public final class GalleryExample {
    private static final Map<String, String> LABELS = Map.of(
            BlockExample.PAGE, "Page file",
            BlockExample.JAVA, "Java",
            BlockExample.JSP, "JSP",
            BlockExample.WEB, "HTML for visitors",
            BlockExample.SOURCE, "HTML of the CMS");

    private final BlockExample example;
    private final @Nullable Page page;

    GalleryExample(BlockExample example, Isomer isomer) {
        this.example = example;
        String source = example.code(BlockExample.PAGE);
        this.page = source == null ? null : isomer.readBody(source).page();
    }

    public String getName() {
        return example.name();
    }

    public String getText() {
        return example.text();
    }

    /** The example as content of a page, or null where no page can hold it. */
    public @Nullable Page getPage() {
        return page;
    }

    public List<Code> getCode() {
        List<Code> forms = new ArrayList<>();
        example.code().forEach((language, text) -> forms.add(new Code(LABELS.getOrDefault(language, language), text)));
        return forms;
    }

    /** The example in one form. */
    public record Code(String label, String text) {}
}
