package dev.isomer.page;

import static dev.isomer.block.prose.ProseElements.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks in blocks that somebody has laid out by hand: the tags around an edit stay as they are. */
class PageEditInsideTest {
    private static final String FILE = """
            ---
            title: Nested
            ---
            <h2>Start</h2>
            <table class='wide'>
              <tr>
                <td>
                  <div class='isomer-card-grid'>
                    <div   class="isomer-card"><div class="isomer-card-body"><div class="isomer-card-title">One</div></div></div>
                    <div class="isomer-card"><div class="isomer-card-body"><div class="isomer-card-title">Two</div></div></div>
                  </div>
                </td>
                <td>Text beside
                  <div class="isomer-image-wrapper"><img alt="a tree" src="/tree.png"></div>
                  and behind
                </td>
              </tr>
            </table>
            <div data-type='detailGroup' class="isomer-accordion">
              <details class="isomer-details">
                <summary>Open me</summary>
                <div data-type="detailsContent" class="isomer-details-content">
                  <p>First</p>

                  <p   lang=en>Second</p>
                </div>
              </details>
            </div>
            """;

    private final Isomer isomer = Isomer.standard();
    private final Page page = isomer.read(FILE).page();

    @Test
    void aCardInATableCellChangesItsLine() {
        Card two = page.blocks(Card.class).get(1);
        assertThat(isomer.write(page.withBlock(two, two.toBuilder().title("2").build()))
                        .lines())
                .containsSubsequence(
                        "        <div   class=\"isomer-card\"><div class=\"isomer-card-body\">"
                                + "<div class=\"isomer-card-title\">One</div></div></div>",
                        "<div class=\"isomer-card-title\">2</div>",
                        "      </div>",
                        "    </td>")
                .contains("<table class='wide'>", "      <div class='isomer-card-grid'>");
    }

    @Test
    void aPictureBesideTextChangesItsLine() {
        Image tree = page.blocks(Image.class).get(0);
        assertThat(isomer.write(
                        page.withBlock(tree, tree.toBuilder().alt("a bush").build())))
                .contains("<td>Text beside\n      <div class=\"isomer-image-wrapper\">")
                .contains("alt=\"a bush\"")
                .contains("</div>\n      and behind\n    </td>")
                .contains("<div class='isomer-card-grid'>\n        <div   class=\"isomer-card\">");
    }

    @Test
    void aPictureInACellIsRemovedOrGetsAnotherBesideIt() {
        String file = "<table>\n<tr>\n  <td><div class='isomer-image-wrapper'><img alt='' src='/a.png'></div></td>\n"
                + "  <td>   text</td>\n</tr>\n</table>\n";
        Page table = isomer.readBody(file).page();
        Image picture = table.blocks(Image.class).get(0);
        assertThat(isomer.write(table.withoutBlock(picture))).isEqualTo(file.replaceFirst("<div.*</div>", ""));
        assertThat(isomer.write(table.withBlockAfter(
                        picture, Image.builder("/b.png").alt("").build())))
                .startsWith(file.substring(0, file.indexOf("</td>")))
                .contains("src=\"/b.png\"")
                .endsWith("\n  <td>   text</td>\n</tr>\n</table>\n");
    }

    @Test
    void aParagraphInDetailsChangesItsLine() {
        Details details = page.blocks(Details.class).get(0);
        Block second = details.content().get(1);
        assertThat(isomer.write(page.withBlock(second, Prose.of(paragraph("2nd")))))
                .isEqualTo(FILE.replace("<p   lang=en>Second</p>", "<p>2nd</p>"));
    }

    @Test
    void aNewSummaryLeavesTheContentAsItIs() {
        Details details = page.blocks(Details.class).get(0);
        assertThat(isomer.write(page.withBlock(
                        details,
                        details.toBuilder().summary(Prose.text("Close me")).build())))
                .contains("<summary>Close me</summary>")
                .contains("<p>First</p>\n\n      <p   lang=en>Second</p>")
                .contains("<div data-type='detailGroup' class=\"isomer-accordion\">\n  <details class");
    }

    @Test
    void oneOfTwoCardsCanBeRemoved() {
        assertThat(isomer.write(page.withoutBlock(page.blocks(Card.class).get(0))))
                .isEqualTo(FILE.replaceFirst("        <div   class=\"isomer-card\">.*\n", ""));
    }

    @Test
    void aCardIsInsertedBetweenTwo() {
        Card two = page.blocks(Card.class).get(1);
        Card added = Card.builder().title("New").build();
        assertThat(isomer.write(page.withBlockBefore(two, added)))
                .startsWith(FILE.substring(0, FILE.indexOf("<div class=\"isomer-card\">")))
                .endsWith(FILE.substring(FILE.indexOf("<div class=\"isomer-card\">")))
                .contains("<div class=\"isomer-card-title\">New</div>");
    }

    @Test
    void anEditedCopyOfTheContainerIsTheSameEdit() {
        CardGrid grid = page.blocks(CardGrid.class).get(0);
        List<Card> cards = new ArrayList<>(grid.cards());
        cards.set(0, cards.get(0).toBuilder().title("1").build());
        Page byGrid = page.withBlock(grid, grid.toBuilder().cards(cards).build());
        Page byCard = page.withBlock(grid.cards().get(0), cards.get(0));
        assertThat(isomer.write(byGrid)).isEqualTo(isomer.write(byCard));
    }

    @Test
    void aMovedBlockTakesItsTextAlong() {
        List<Block> blocks = new ArrayList<>(page.blocks());
        blocks.add(0, blocks.remove(2));
        assertThat(isomer.write(page.withBlocks(blocks)))
                .contains("---\n<div data-type='detailGroup' class=\"isomer-accordion\">\n  <details")
                .contains("</div>\n<h2>Start</h2>\n<table class='wide'>")
                .endsWith("</table>\n");
    }

    @Test
    void textThatABlockKeptApartStaysApart() {
        String file = "one\n<div class=\"isomer-image-wrapper\"><img alt=\"\" src=\"/a.png\"></div>\ntwo\n";
        Page runs = isomer.readBody(file).page();
        Page without = runs.withoutBlock(runs.blocks().get(1));
        assertThat(isomer.write(without)).isEqualTo("one \ntwo\n");
        assertThat(isomer.writeCanonical(without)).isEqualTo("one two");
    }
}
