package dev.isomer.block.accordion;

import dev.isomer.block.Block;
import dev.isomer.block.BlockClass;
import dev.isomer.block.BlockType;
import dev.isomer.block.Container;
import dev.isomer.block.GlobalAttributes;
import dev.isomer.block.Nesting;
import dev.isomer.block.Values;
import dev.isomer.block.prose.Prose;
import dev.isomer.html.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A summary that opens and closes its content, which may be any blocks.
 *
 * <pre>{@code
 * Details.builder("Who may apply?").content(Prose.of(paragraph("Everybody."))).build()
 * // <details class="isomer-details"><summary>Who may apply?</summary>…</details>
 * }</pre>
 *
 * @param summary text with marks; may be empty, and may not hold details
 * @param content the blocks that it opens
 * @param attributes further attributes, of {@code class} the {@linkplain BlockClass further classes}; {@code open} shows
 *     the content at first
 */
public record Details(Prose summary, List<Block> content, Attributes attributes) implements Container {
    /** How details are read, checked and rendered. */
    public static final BlockType<Details> TYPE = BlockType.builder("details", Details.class)
            .resources("accordion")
            .property("summary", "prose", true, "What is always seen, text with marks.", Details::summary)
            .property("content", "blocks", true, "What opens and closes.", Details::content)
            .property("open", "boolean", false, "Whether the content is shown at first.", Details::open)
            .reader(new DetailsReader())
            .renderer(new DetailsRenderer())
            .repeatable()
            .rules(new DetailsRules())
            .build();

    public Details {
        requireNoDetails(Objects.requireNonNull(summary, "summary").children(), Nesting.LIMIT);
        content = Nesting.requireShallow("content", content);
        Objects.requireNonNull(attributes, "attributes");
    }

    /**
     * Starts details from a plain summary.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public static Builder builder(String summary) {
        return new Builder(Prose.text(Values.required("summary", summary, "say in a few words what it opens")));
    }

    /** Starts details from a summary with marks. */
    public static Builder builder(Prose summary) {
        return new Builder(summary);
    }

    /** Details in the summary of others would nest without a bound: what a summary holds is no child. */
    private static void requireNoDetails(List<Block> inSummary, int levels) {
        for (Block block : inSummary) {
            if (block instanceof Details || levels == 0) {
                throw new IllegalArgumentException(
                        "summary holds details or is nested too deeply: use text with marks");
            }
            if (block instanceof Container container) {
                requireNoDetails(container.children(), levels - 1);
            }
        }
    }

    /** Whether the content is shown at first. */
    public boolean open() {
        return attributes.has("open");
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        return new Builder(summary).content(content).attributes(attributes);
    }

    @Override
    public List<Block> children() {
        return content;
    }

    @Override
    public Details withChildren(List<? extends Block> children) {
        return new Details(summary, List.copyOf(children), attributes);
    }

    /** Collects what makes details. */
    public static final class Builder {
        private Prose summary;
        private final List<Block> content = new ArrayList<>();
        private Attributes attributes = Attributes.none();

        private Builder(Prose summary) {
            this.summary = summary;
        }

        public Builder summary(Prose value) {
            summary = value;
            return this;
        }

        /** The content, in place of that before. */
        public Builder content(Block... blocks) {
            return content(List.of(blocks));
        }

        /** The content, in place of that before. */
        public Builder content(List<? extends Block> blocks) {
            content.clear();
            content.addAll(blocks);
            return this;
        }

        /** Whether the content is shown at first. */
        public Builder open(boolean value) {
            attributes = value ? attributes.with("open", "") : attributes.without("open");
            return this;
        }

        /**
         * Further attributes; a {@code class} is added to the block's own, unless it holds that, and {@link #open} stays as
         * it is.
         */
        public Builder attributes(Attributes value) {
            attributes = attributes.has("open") && !value.has("open") ? value.with("open", "") : value;
            return this;
        }

        /**
         * Sets one {@linkplain GlobalAttributes global attribute} of the details; null or empty for none.
         *
         * @throws IllegalArgumentException if it is another attribute, or the value is wrong
         */
        public Builder attribute(String name, @Nullable String value) {
            attributes = GlobalAttributes.set(attributes, name, value, Set.of());
            return this;
        }

        public Details build() {
            return new Details(summary, content, attributes);
        }
    }
}
