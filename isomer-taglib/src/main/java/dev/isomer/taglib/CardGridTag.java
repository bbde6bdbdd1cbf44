package dev.isomer.taglib;

import dev.isomer.block.Block;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <iso:cardGrid>}: a grid of its items and of the cards in its body. */
public final class CardGridTag extends CollectingTag<Card> {
    static final OwnAttributes OWN = OwnAttributes.of("items", "headingLevel");

    private @Nullable String headingLevel;

    public CardGridTag() {
        super("cardGrid", OWN, "card", Card.class);
    }

    public void setHeadingLevel(@Nullable String value) {
        headingLevel = value;
    }

    @Override
    void writeCollected(Block grid) throws JspException, IOException {
        HeadingLevel.write(this, grid, headingLevel);
    }

    @Override
    ItemTag<Card> item() {
        return new CardTag();
    }

    @Override
    Block block(List<Card> cards) throws JspException {
        CardGrid.Builder grid = CardGrid.builder().cards(cards);
        further().giveTo(grid::attribute);
        return grid.build();
    }
}
