package dev.isomer.block.accordion;

import dev.isomer.block.Block;
import dev.isomer.block.BlockClass;
import dev.isomer.block.BlockList;
import dev.isomer.block.BlockType;
import dev.isomer.block.Container;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.GlobalAttributes;
import dev.isomer.block.Nesting;
import dev.isomer.html.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A group of details under each other.
 *
 * <pre>{@code
 * Accordion.of(details, other)
 * // <div data-type="detailGroup" class="isomer-accordion isomer-accordion-white">…</div>
 * }</pre>
 *
 * @param items the details, one at least
 * @param className the attribute {@code class} as the page has it; {@code isomer-accordion} is one of its classes
 * @param attributes further attributes
 */
public record Accordion(List<Details> items, String className, Attributes attributes) implements Container {
    static final BlockClass ACCORDION = BlockClass.of("isomer-accordion");
    private static final Set<String> TAKEN = Set.of("data-type");

    /** How accordions are read, checked and rendered. */
    public static final BlockType<Accordion> TYPE = BlockType.builder("accordion", Accordion.class)
            .property("items", "list of details", true, "The details, in order.", Accordion::items)
            .property("background", "white or gray", false, "The colour behind the summaries.", Accordion::background)
            .reader(new AccordionReader())
            .renderer(new AccordionRenderer())
            .repeatable()
            .build();

    public Accordion {
        items = Nesting.requireShallow("items", items);
        ExtraAttributes.requireFurther(attributes, TAKEN);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items is empty: an accordion needs details");
        }
        if (attributes.has("class")) {
            throw new IllegalArgumentException("attributes holds a class; it belongs into className");
        }
        if (!ACCORDION.isIn(className)) {
            throw new IllegalArgumentException("className is \"" + className + "\"; it must hold isomer-accordion");
        }
    }

    /**
     * An accordion of details on white.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Accordion of(Details... items) {
        return builder().items(List.of(items)).build();
    }

    /** Starts an accordion. */
    public static Builder builder() {
        return new Builder();
    }

    /** The colour that visitors see behind the summaries. */
    public Background background() {
        return className.contains("isomer-accordion-gray") || className.contains("isomer-accordion-grey")
                ? Background.GRAY
                : Background.WHITE;
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder().items(items).attributes(attributes);
        builder.className = className;
        return builder;
    }

    @Override
    public List<Block> children() {
        return BlockList.of(items);
    }

    @Override
    public Accordion withChildren(List<? extends Block> children) {
        List<Details> copies = new ArrayList<>();
        for (Block child : children) {
            if (!(child instanceof Details details)) {
                throw new IllegalArgumentException("An accordion holds details only, not " + child);
            }
            copies.add(details);
        }
        return new Accordion(copies, className, attributes);
    }

    /** Collects what makes an accordion. */
    public static final class Builder {
        private final List<Details> items = new ArrayList<>();
        private String className = Background.WHITE.className();
        private Attributes attributes = Attributes.none();

        private Builder() {}

        /** Further details. */
        public Builder item(Details details) {
            items.add(Objects.requireNonNull(details, "details"));
            return this;
        }

        /** The details, in place of those before. */
        public Builder items(List<Details> all) {
            Objects.requireNonNull(all, "items");
            items.clear();
            items.addAll(all);
            return this;
        }

        /** The colour behind the summaries; white by default, and for null. */
        public Builder background(@Nullable Background background) {
            className = (background == null ? Background.WHITE : background).recolour(className);
            return this;
        }

        Builder className(String value) {
            className = value;
            return this;
        }

        /** Further attributes; a {@code class} is added to the block's own. */
        public Builder attributes(Attributes value) {
            attributes = value;
            return this;
        }

        /**
         * Sets one {@linkplain GlobalAttributes global attribute} of the accordion; null or empty for none.
         *
         * @throws IllegalArgumentException if it is another attribute, or the value is wrong
         */
        public Builder attribute(String name, @Nullable String value) {
            attributes = GlobalAttributes.set(attributes, name, value, TAKEN);
            return this;
        }

        /**
         * The accordion.
         *
         * @throws IllegalArgumentException if it has no details
         */
        public Accordion build() {
            String classes = attributes.get("class");
            return new Accordion(
                    items, classes == null ? className : className + " " + classes, attributes.without("class"));
        }
    }
}
