package dev.isomer.block.quote;

import dev.isomer.block.Block;
import dev.isomer.block.BlockClass;
import dev.isomer.block.BlockType;
import dev.isomer.block.Container;
import dev.isomer.block.GlobalAttributes;
import dev.isomer.block.Nesting;
import dev.isomer.html.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, and who said it.
 *
 * <pre>{@code
 * Quote.builder(Prose.of(paragraph("Build it."))).speaker("Ann Tan, Director").build()
 * // WEB:    <figure class="isomer-quote"><blockquote><p>Build it.</p></blockquote><figcaption …>Ann Tan, Director</figcaption></figure>
 * // SOURCE: <blockquote><p>Build it.</p></blockquote><p>~ Ann Tan, Director</p>
 * }</pre>
 *
 * <p>The CMS has no place for the speaker: its authors write a paragraph that starts with "~" behind the quote.
 *
 * @param content any blocks
 * @param speaker who said it, plain text without the "~", or null
 * @param attributes further attributes, of {@code class} the {@linkplain BlockClass further classes}
 */
public record Quote(List<Block> content, @Nullable String speaker, Attributes attributes) implements Container {
    /** How quotes are read, checked and rendered. */
    public static final BlockType<Quote> TYPE = BlockType.builder("quote", Quote.class)
            .property("content", "blocks", true, "What was said.", Quote::content)
            .property("speaker", "text", false, "Who said it: name, role.", Quote::speaker)
            .reader(new QuoteReader())
            .renderer(new QuoteRenderer())
            .repeatable()
            .rules(new QuoteRules())
            .build();

    public Quote {
        content = Nesting.requireShallow("content", content);
        speaker = speaker == null || speaker.isBlank() ? null : speaker;
        Objects.requireNonNull(attributes, "attributes");
    }

    /** Starts a quote. */
    public static Builder builder(Block... content) {
        return new Builder(List.of(content));
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        return new Builder(content).speaker(speaker).attributes(attributes);
    }

    @Override
    public List<Block> children() {
        return content;
    }

    @Override
    public Quote withChildren(List<? extends Block> children) {
        return new Quote(List.copyOf(children), speaker, attributes);
    }

    /** Collects what makes a quote. */
    public static final class Builder {
        private final List<Block> content;
        private @Nullable String speaker;
        private Attributes attributes = Attributes.none();

        private Builder(List<Block> content) {
            this.content = new ArrayList<>(content);
        }

        /** What was said, in place of that before. */
        public Builder content(List<? extends Block> blocks) {
            content.clear();
            content.addAll(blocks);
            return this;
        }

        /** Who said it; null or blank for nobody. */
        public Builder speaker(@Nullable String value) {
            speaker = value;
            return this;
        }

        /** Further attributes; a {@code class} is added to the block's own, unless it holds that. */
        public Builder attributes(Attributes value) {
            attributes = value;
            return this;
        }

        /**
         * Sets one {@linkplain GlobalAttributes global attribute} of the quote; null or empty for none.
         *
         * @throws IllegalArgumentException if it is another attribute, or the value is wrong
         */
        public Builder attribute(String name, @Nullable String value) {
            attributes = GlobalAttributes.set(attributes, name, value, Set.of());
            return this;
        }

        public Quote build() {
            return new Quote(content, speaker, attributes);
        }
    }
}
