package dev.isomer.block.card;

import dev.isomer.block.Block;
import dev.isomer.block.BlockClass;
import dev.isomer.block.BlockList;
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
 * A grid of cards, side by side as far as there is room.
 *
 * <pre>{@code
 * CardGrid.of(card, other)
 * // <div class="isomer-card-grid"> … </div>
 * }</pre>
 *
 * @param cards the cards, one at least
 * @param attributes further attributes of the grid; of {@code class} the {@linkplain BlockClass further classes}
 */
public record CardGrid(List<Card> cards, Attributes attributes) implements Container {
    /** How grids are read, checked and rendered. */
    public static final BlockType<CardGrid> TYPE = BlockType.builder("cardGrid", CardGrid.class)
            .resources("card")
            .property("cards", "list of card", true, "The cards, in order.", CardGrid::cards)
            .reader(new CardGridReader())
            .renderer(new CardGridRenderer())
            .repeatable()
            .build();

    public CardGrid {
        cards = Nesting.requireShallow("cards", cards);
        Objects.requireNonNull(attributes, "attributes");
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("cards is empty: a grid needs one card at least");
        }
    }

    /**
     * A grid of cards.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CardGrid of(Card... cards) {
        return new CardGrid(List.of(cards), Attributes.none());
    }

    /** Starts a grid. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        return new Builder().cards(cards).attributes(attributes);
    }

    @Override
    public List<Block> children() {
        return BlockList.of(cards);
    }

    @Override
    public CardGrid withChildren(List<? extends Block> children) {
        List<Card> copies = new ArrayList<>();
        for (Block child : children) {
            if (!(child instanceof Card card)) {
                throw new IllegalArgumentException("A grid holds cards only, not " + child);
            }
            copies.add(card);
        }
        return new CardGrid(copies, attributes);
    }

    /** Collects what makes a grid. */
    public static final class Builder {
        private final List<Card> cards = new ArrayList<>();
        private Attributes attributes = Attributes.none();

        private Builder() {}

        /** One more card. */
        public Builder card(Card card) {
            cards.add(Objects.requireNonNull(card, "card"));
            return this;
        }

        /** The cards, in place of those before. */
        public Builder cards(List<Card> all) {
            Objects.requireNonNull(all, "cards");
            cards.clear();
            cards.addAll(all);
            return this;
        }

        /** Further attributes of the grid; a {@code class} is added to the block's own, unless it holds that. */
        public Builder attributes(Attributes value) {
            attributes = value;
            return this;
        }

        /**
         * Sets one {@linkplain GlobalAttributes global attribute} of the grid; null or empty for none.
         *
         * @throws IllegalArgumentException if it is another attribute, or the value is wrong
         */
        public Builder attribute(String name, @Nullable String value) {
            attributes = GlobalAttributes.set(attributes, name, value, Set.of());
            return this;
        }

        /**
         * The grid.
         *
         * @throws IllegalArgumentException if it has no card
         */
        public CardGrid build() {
            return new CardGrid(cards, attributes);
        }
    }
}
