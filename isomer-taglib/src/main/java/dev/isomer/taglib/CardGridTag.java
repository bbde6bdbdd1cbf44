package dev.isomer.taglib;

import dev.isomer.block.Block;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import jakarta.servlet.jsp.JspException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <iso:cardGrid>}: a grid of the cards in its body. */
public final class CardGridTag extends CollectingTag<Card> {
    private @Nullable String headingLevel;

    public CardGridTag() {
        super("cardGrid", "card");
    }

    public void setHeadingLevel(@Nullable String value) {
        headingLevel = value;
    }

    @Override
    Block block(List<Card> cards) throws JspException {
        HeadingLevel.apply(this, headingLevel);
        return CardGrid.builder().cards(cards).build();
    }
}
