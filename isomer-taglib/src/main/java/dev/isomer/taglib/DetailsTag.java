package dev.isomer.taglib;

import dev.isomer.block.Block;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.prose.Prose;
import dev.isomer.safe.Html;
import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code <iso:details>}: a summary that opens its body, in an accordion or alone. */
public final class DetailsTag extends ContentTag implements ItemTag<Details> {
    static final OwnAttributes OWN = OwnAttributes.of("summary", "summaryHtml", "open", "text", "html");

    private @Nullable String summary;
    private @Nullable Object summaryHtml;
    private @Nullable String open;

    public DetailsTag() {
        super("details", OWN);
    }

    public void setSummary(@Nullable String value) {
        summary = value;
    }

    public void setSummaryHtml(@Nullable Object value) {
        summaryHtml = value;
    }

    public void setOpen(@Nullable String value) {
        open = value;
    }

    @Override
    public void doTag() throws JspException, IOException {
        if (enclosing() instanceof AccordionTag accordion) {
            accordion.collect(block());
        } else {
            write(block());
        }
    }

    @Override
    public Details block() throws JspException, IOException {
        Details.Builder details =
                Details.builder(wholeSummary()).content(content()).open(TagValues.flag(name(), "open", open));
        further().giveTo(details::attribute);
        return details.build();
    }

    @Override
    void set(String attribute, @Nullable String plain, @Nullable Object value) {
        switch (attribute) {
            case "summary" -> summary = plain;
            case "summaryHtml" -> summaryHtml = value;
            case "open" -> open = plain;
            case "text" -> setText(plain);
            case "html" -> setHtml(value);
            default -> super.set(attribute, plain, value);
        }
    }

    private Prose wholeSummary() throws JspException {
        Object markup = TagValues.html(summaryHtml);
        String plain = summary == null || summary.isBlank() ? null : summary;
        if ((markup == null) == (plain == null)) {
            throw TagError.of(name(), "give its summary once: summary is text, summaryHtml is HTML with marks");
        }
        return plain == null ? marked(Objects.requireNonNull(markup)) : Prose.text(plain);
    }

    private Prose marked(Object value) throws JspException {
        Object markup = value instanceof Html html ? html.html() : value; // checked like a text: an id is made of it
        List<Block> blocks = TagValues.blocks(name(), "summaryHtml", markup, rendering());
        if (blocks.size() == 1 && blocks.get(0) instanceof Prose prose) {
            return prose;
        }
        throw TagError.value(name(), "summaryHtml", value, "text with marks such as <strong> and <em>, no blocks");
    }
}
