package dev.isomer.block.markdown;

import dev.isomer.block.Block;
import dev.isomer.block.BlockType;
import java.util.Objects;

/**
 * A run of Markdown text, as a page file of the older editor has it.
 *
 * <pre>{@code
 * new Markdown("We are **twelve**.")
 * // <p>We are <strong>twelve</strong>.</p>
 * }</pre>
 *
 * @param source the text, kept as it is in files
 */
public record Markdown(String source) implements Block {
    /** How Markdown is rendered; which parts of a page are Markdown, the reader of pages knows. */
    public static final BlockType<Markdown> TYPE = BlockType.builder("markdown", Markdown.class)
            .property("source", "text", true, "The text in Markdown.", Markdown::source)
            .renderer(new MarkdownBlockRenderer(StandardMarkdown.ifPresent()))
            .build();

    public Markdown {
        Objects.requireNonNull(source, "source");
    }
}
