package dev.isomer.page;

import static dev.isomer.block.prose.ProseElements.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.prose.Prose;
import org.junit.jupiter.api.Test;

/** Editing a page changes the lines of the edit, however odd the rest of the file is. */
class PageEditTest {
    private static final String ODD = """
            ---
            title: Odd
            ---
            <P>First</P>

            <!-- between -->
            <p   class='x'>Second</p>


            <div class="isomer-card-grid">
              <div class="isomer-card"><div class="isomer-card-body"><div class="isomer-card-title">One</div></div></div>

              <div class="isomer-card"><div class="isomer-card-body"><div class="isomer-card-title">Two</div></div></div>
            </div>
            <p>Last</p>
            """;

    private final Isomer isomer = Isomer.standard();
    private final Page page = isomer.read(ODD).page();

    @Test
    void aReplacedParagraphChangesItsLine() {
        Block first = page.blocks().get(0);
        assertThat(isomer.write(page.withBlock(first, Prose.of(paragraph("New")))))
                .isEqualTo(ODD.replace("<P>First</P>", "<p>New</p>"));
    }

    @Test
    void aReplacedCardChangesItsLine() {
        Card two = page.blocks(Card.class).get(1);
        String written =
                isomer.write(page.withBlock(two, two.toBuilder().title("2").build()));
        assertThat(written).contains("<div class=\"isomer-card-title\">2</div>").doesNotContain("Two");
        assertThat(written.lines().filter(line -> !ODD.contains(line)))
                .allMatch(line -> line.contains("isomer-card") || line.equals("</div>"));
        assertThat(written).contains("<p   class='x'>Second</p>\n\n\n<div", "<p>Last</p>\n");
    }

    @Test
    void aRemovedBlockTakesItsLineAlong() {
        Block second = page.blocks().get(2);
        assertThat(isomer.write(page.withoutBlock(second))).isEqualTo(ODD.replace("<p   class='x'>Second</p>\n", ""));
    }

    @Test
    void anInsertedBlockGetsALine() {
        Block last = page.blocks().get(page.blocks().size() - 1);
        assertThat(isomer.write(page.withBlockBefore(last, Prose.of(paragraph("New")))))
                .isEqualTo(ODD.replace("<p>Last</p>", "<p>New</p>\n<p>Last</p>"));
        assertThat(isomer.write(page.withBlockAfter(last, Prose.of(paragraph("New")))))
                .isEqualTo(ODD.replace("<p>Last</p>", "<p>Last</p>\n<p>New</p>"));
    }

    @Test
    void lineEndsOfNewLinesAreThoseOfTheFile() {
        String file = "---\r\ntitle: x\r\n---\r\n<p>a</p>\r\n<p>b</p>\r\n";
        Page crlf = isomer.read(file).page();
        Block b = crlf.blocks().get(1);
        assertThat(isomer.write(crlf.withBlockBefore(b, Prose.of(paragraph("New")))))
                .isEqualTo(file.replace("<p>b</p>", "<p>New</p>\r\n<p>b</p>"));
    }

    @Test
    void aBlockOfAnotherPageIsRefused() {
        Details elsewhere = Details.builder("x").build();
        assertThatThrownBy(() -> page.withoutBlock(elsewhere))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not hold this block");
    }

    @Test
    void aContainerRefusesWhatItCannotHold() {
        Card card = page.blocks(Card.class).get(0);
        assertThatThrownBy(() -> page.withBlock(card, Prose.text("x"))).hasMessageContaining("A grid holds cards only");
    }

    @Test
    void positionsAreThoseOfTheFile() {
        assertThat(page.position(page.blocks(Card.class).get(1))).hasToString("13:3");
        assertThat(page.position(Prose.text("x"))).isNull();
    }
}
