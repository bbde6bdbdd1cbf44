package dev.isomer.benchmarks.peer.jsp;

import dev.isomer.benchmarks.load.CardItem;
import dev.isomer.benchmarks.load.CardsLoad;
import dev.isomer.block.card.CardGrid;
import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a controller would have put into the request. */
public final class CardsModel {
    static final String ATTRIBUTE = "model";

    private final List<CardBean> cards =
            CardsLoad.items().stream().map(CardBean::new).toList();
    private final List<Map<String, String>> cardMaps =
            CardsLoad.items().stream().map(CardsModel::map).toList();
    private @Nullable CardGrid grid;

    public static CardsModel of(ServletRequest request) {
        return (CardsModel) request.getAttribute(ATTRIBUTE);
    }

    public List<CardBean> getCards() {
        return cards;
    }

    /** The same as {@code <iso:cardGrid items>} takes them. */
    public List<Map<String, String>> getCardMaps() {
        return cardMaps;
    }

    /** Made when the first page asks for it: a page without the library does not load its classes. */
    public CardGrid getGrid() {
        if (grid == null) {
            grid = CardsLoad.grid(CardsLoad.items());
        }
        return grid;
    }

    private static Map<String, String> map(CardItem item) {
        return Map.of(
                "title", item.title(),
                "description", item.description(),
                "href", item.href(),
                "linkText", item.linkText());
    }
}
