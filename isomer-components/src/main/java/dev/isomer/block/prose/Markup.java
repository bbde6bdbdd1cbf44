package dev.isomer.block.prose;

import dev.isomer.block.Block;
import dev.isomer.block.BlockType;
import dev.isomer.safe.Html;
import java.util.Objects;

/**
 * Finished HTML as a block: checked, or trusted with a reason.
 *
 * <pre>{@code
 * new Markup(HtmlSanitizer.pageContent().sanitize(fromTheDatabase).html())
 * }</pre>
 *
 * @param html the HTML, written as it is in both profiles
 */
public record Markup(Html html) implements Block {
    /** How finished HTML is rendered; it is never read from a page. */
    public static final BlockType<Markup> TYPE = BlockType.builder("markup", Markup.class)
            .resources("prose")
            .property("html", "html", true, "The HTML, checked or trusted.", Markup::html)
            .renderer((markup, out, context) -> out.html(markup.html()))
            .repeatable()
            .build();

    public Markup {
        Objects.requireNonNull(html, "html");
    }
}
