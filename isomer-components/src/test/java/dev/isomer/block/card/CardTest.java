package dev.isomer.block.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isomer.block.Block;
import dev.isomer.block.quote.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cards and grids as values. */
class CardTest {
    private static final Card PLOTS = Card.builder().title("Plots").build();

    @Test
    void anEmptyTextIsNone() {
        Card card = Card.builder()
                .title("Plots")
                .description("")
                .href("")
                .linkText("")
                .build();

        assertThat(card).isEqualTo(PLOTS);
        assertThat(card.description()).isNull();
        assertThat(card.href()).isNull();
    }

    @Test
    void aCardOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Card.builder().href("/plots/").title("").build())
                .withMessage("A card needs at least one of image, title, description and linkText");
    }

    @Test
    void aLinkHasTheRelOfTheCmsUnlessTold() {
        assertThat(Card.builder().title("A").href("/a/").build().rel()).isEqualTo("noopener noreferrer nofollow");
        assertThat(PLOTS.rel()).isNull();
    }

    @Test
    void aCopyIsEqual() {
        Card card = Card.builder()
                .image("/a.png", "A")
                .title("A")
                .href("/a/")
                .rel(null)
                .build();

        assertThat(card.toBuilder().build()).isEqualTo(card).hasSameHashCodeAs(card);
    }

    @Test
    void aGridWithoutCardsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CardGrid.of())
                .withMessage("cards is empty: a grid needs one card at least");
    }

    @Test
    void aGridCopiesItsCards() {
        CardGrid.Builder builder = CardGrid.builder().card(PLOTS);
        CardGrid grid = builder.build();
        builder.card(PLOTS);

        assertThat(grid.cards()).containsExactly(PLOTS);
        assertThat(grid.toBuilder().build()).isEqualTo(grid);
    }

    @Test
    void aGridHoldsCardsOnly() {
        Block quote = Quote.builder().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CardGrid.of(PLOTS).withChildren(List.of(quote)))
                .withMessage("A grid holds cards only, not " + quote);
    }
}
