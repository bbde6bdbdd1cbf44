package dev.isomer.block.card;

import dev.isomer.block.BlockReader;
import dev.isomer.block.ElementShape;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.NodeCursor;
import dev.isomer.block.ReadContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code div.isomer-card-grid} whose children are cards, all of them. */
final class CardGridReader implements BlockReader<CardGrid> {

    @Override
    public Set<String> elements() {
        return Set.of("div");
    }

    @Override
    public Set<String> classes() {
        return Set.of("isomer-card-grid");
    }

    @Override
    public boolean mayReachBehind() {
        return false;
    }

    @Override
    public @Nullable CardGrid read(NodeCursor cursor, ReadContext context) {
        Element element = cursor.element();
        return element == null || !context.hasRoomFor(1) ? null : grid(element, cursor, context);
    }

    private static @Nullable CardGrid grid(Element element, NodeCursor cursor, ReadContext context) {
        String further = CardGridRenderer.GRID.further(element);
        List<Element> children = further == null ? null : ElementShape.onlyElements(element);
        if (further == null || children == null || children.isEmpty()) {
            return null;
        }
        List<Card> cards = new ArrayList<>(children.size());
        for (Element child : children) {
            if (!(context.readBlock(new NodeCursor(List.of(child))) instanceof Card card)) {
                return null;
            }
            cards.add(card);
        }
        cursor.advance();
        return new CardGrid(cards, ExtraAttributes.read(element, further, Set.of()));
    }
}
