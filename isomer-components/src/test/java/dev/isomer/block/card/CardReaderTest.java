package dev.isomer.block.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.Dom;
import dev.isomer.block.Block;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.html.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a card in a page, and what is left to prose. */
class CardReaderTest {

    @Test
    void aLinkedCardIsRead() {
        Block block = Bodies.block("""
            <a rel="noopener" href="/plots/" class="isomer-card">
            <div class="isomer-card-body">
            <div class="isomer-card-title">Plots</div>
            <div class="isomer-card-description">Room to grow.</div>
            <div class="isomer-card-link">See plots</div>
            </div>
            </a>
            """);

        assertThat(block)
                .isEqualTo(Card.builder()
                        .title("Plots")
                        .description("Room to grow.")
                        .href("/plots/")
                        .linkText("See plots")
                        .rel("noopener")
                        .build());
    }

    @Test
    void aStaticCardMayHoldAPictureOnly() {
        Block block = Bodies.block("<div class=\"isomer-card\"><div class=\"isomer-card-image\">"
                + "<div class=\"isomer-image-wrapper\"><img alt=\"A bee\" src=\"/bee.png\"></div></div></div>");

        assertThat(block).isInstanceOfSatisfying(Card.class, card -> {
            assertThat(card.href()).isNull();
            assertThat(card.image()).extracting(Image::src, Image::alt).containsExactly("/bee.png", "A bee");
        });
    }

    @Test
    void lineBreaksInATextAreSpaces() {
        assertThat(title("<div class=\"isomer-card-title\">Grow\n  your own\n</div>"))
                .isEqualTo("Grow your own");
    }

    @Test
    void entitiesInATextAreCharacters() {
        assertThat(title("<div class=\"isomer-card-title\">Hoses &amp; &lt;taps&gt;</div>"))
                .isEqualTo("Hoses & <taps>");
    }

    @Test
    void aCardWithoutRelStaysSo() {
        String html = "<a href=\"/x/\" class=\"isomer-card\"><div class=\"isomer-card-body\">"
                + "<div class=\"isomer-card-title\">Plots</div></div></a>";

        assertThat(((Card) Bodies.block(html)).rel()).isNull();
        assertThat(Bodies.written(html)).isEqualTo(html);
    }

    @Test
    void furtherClassesAndAttributesAreKept() {
        String html = "<div class=\"isomer-card wide tall\" id=\"plots\"><div class=\"isomer-card-body\">"
                + "<div class=\"isomer-card-title\">Plots</div></div></div>";

        assertThat(((Card) Bodies.block(html)).attributes())
                .isEqualTo(Attributes.of("class", "wide tall", "id", "plots"));
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wide isomer-card", "wide isomer-card tall", "isomer-card  wide", "isomer-card wide isomer-card"
            })
    void classesInAnotherOrderAreKeptInIt(String classes) {
        String html = "<div class=\"" + classes + "\">"
                + "<div class=\"isomer-card-body\"><div class=\"isomer-card-title\">Plots</div></div></div>";

        assertThat(((Card) Bodies.block(html)).attributes()).isEqualTo(Attributes.of("class", classes));
        assertThat(Bodies.source(html)).isEqualTo(html);
        assertThat(Bodies.web(html)).startsWith("<div class=\"" + classes + "\">");
    }

    @Test
    void theClassOfALinkedCardStandsBehindThoseOfThePage() {
        assertThat(Bodies.web("<a href=\"/plots/\" class=\"wide isomer-card\">"
                        + "<div class=\"isomer-card-body\"><div class=\"isomer-card-title\">Plots</div></div></a>"))
                .startsWith("<div class=\"wide isomer-card isomer-card-linked\">");
    }

    @Test
    void theClassesOfAGridMayStandInAnyOrder() {
        String html = "<div class=\"wide isomer-card-grid\">" + card("A") + "</div>";

        assertThat(Bodies.block(html)).isInstanceOf(CardGrid.class);
        assertThat(Bodies.source(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"isomer-card\"></div>",
                "<div class=\"isomer-card\">Text<div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\">A</div></div></div>",
                "<div class=\"isomer-card\"><div class=\"isomer-card-body\"></div></div>",
                "<div class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\"></div></div></div>",
                "<div class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\">A <b>mark</b></div></div></div>",
                "<div class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-link\">A</div><div class=\"isomer-card-title\">B</div></div></div>",
                "<div class=\"isomer-card\"><div class=\"isomer-card-body\"><div"
                        + " class=\"isomer-card-title\">A</div><div class=\"isomer-card-title\">B</div></div></div>",
                "<div class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\" id=\"a\">A</div></div></div>",
                "<div class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\">A</div></div><p>More</p></div>",
                "<div class=\"isomer-card\" href=\"/x/\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\">A</div></div></div>",
                "<a class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\">A</div></div></a>",
            })
    void whatACardHasNoPlaceForIsProseAndLosesNothing(String html) {
        assertThat(Bodies.blocks(html)).noneMatch(Card.class::isInstance).allMatch(Prose.class::isInstance);
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @Test
    void aGridHoldsItsCards() {
        Block block = Bodies.block("<div class=\"isomer-card-grid\">" + card("A") + card("B") + "</div>");

        assertThat(((CardGrid) block).cards()).extracting(Card::title).containsExactly("A", "B");
    }

    @Test
    void neighbouringGridsStayTwo() {
        String grid = "<div class=\"isomer-card-grid\">" + card("A") + "</div>";

        assertThat(Bodies.blocks(grid + grid)).hasSize(2).allMatch(CardGrid.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"isomer-card-grid\"></div>",
                "<div class=\"isomer-card-grid\">Text</div>",
                "<div class=\"isomer-card-grid\"><p>No card</p></div>",
                "<div class=\"isomer-card-grid\"><div class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\">A</div></div></div><p>No card</p></div>",
            })
    void whatAGridHasNoPlaceForIsProseAndLosesNothing(String html) {
        assertThat(Bodies.blocks(html)).noneMatch(CardGrid.class::isInstance);
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    private static String title(String part) {
        String html = "<div class=\"isomer-card\"><div class=\"isomer-card-body\">" + part + "</div></div>";
        return String.valueOf(((Card) Bodies.block(html)).title());
    }

    private static String card(String title) {
        return "<div class=\"isomer-card\"><div class=\"isomer-card-body\"><div class=\"isomer-card-title\">" + title
                + "</div></div></div>";
    }
}
