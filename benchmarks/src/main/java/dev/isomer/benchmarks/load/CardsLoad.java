package dev.isomer.benchmarks.load;

import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import java.util.List;
import java.util.stream.IntStream;

/** Linked cards in a grid. */
public final class CardsLoad {
    private static final int COUNT = 18;
    private static final String REL = "noopener noreferrer nofollow";

    private CardsLoad() {}

    static Load load() {
        List<CardItem> items =
                IntStream.range(0, COUNT).mapToObj(CardsLoad::item).toList();
        return new Load("cards", List.of(new CardsPart(items)), Content.of(grid(items)));
    }

    /** The cards of the load. */
    public static List<CardItem> items() {
        return IntStream.range(0, COUNT).mapToObj(CardsLoad::item).toList();
    }

    /** One of any number of cards. */
    public static CardItem item(int index) {
        return new CardItem(
                null,
                "Card " + index + Texts.escaped(index),
                "What this card is about, in a sentence of a usual length" + Texts.accented(index) + ".",
                "/products-and-services/card-" + index + "/",
                "Read more",
                REL);
    }

    /** The library's grid of the same content. */
    public static CardGrid grid(List<CardItem> items) {
        return CardGrid.builder()
                .cards(items.stream().map(CardsLoad::card).toList())
                .build();
    }

    private static Card card(CardItem item) {
        return Card.builder()
                .title(item.title())
                .description(item.description())
                .href(item.href())
                .linkText(item.linkText())
                .build();
    }
}
