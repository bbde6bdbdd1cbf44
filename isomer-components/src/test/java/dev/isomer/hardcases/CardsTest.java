package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.Profile;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.html.Attributes;
import dev.isomer.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards and grids as they stand in real pages. */
class CardsTest {
    private static final Isomer ISOMER = Isomer.standard();

    private static final String FOUR_LINKED_CARDS = """
            <div class="isomer-card-grid"><a rel="noopener noreferrer nofollow" href="/a/" class="isomer-card">\
            <div class="isomer-card-body"><div class="isomer-card-title">A</div></div></a>
            <a rel="noopener noreferrer nofollow" href="/b/" class="isomer-card">
            <div class="isomer-card-body">
            <div class="isomer-card-title">B</div>
            </div>
            </a><a rel="noopener noreferrer nofollow" href="/c/" class="isomer-card">\
            <div class="isomer-card-body"><div class="isomer-card-title">C</div></div></a>
            <a rel="noopener noreferrer nofollow" href="/d/" class="isomer-card">
            <div class="isomer-card-body">
            <div class="isomer-card-title">D</div>
            </div>
            </a>
            </div>""";

    @Test
    void everySecondLinkedCardOfAGridStandsOnManyLines() {
        String line = grid(linked("a", "A") + linked("b", "B") + linked("c", "C") + linked("d", "D"));

        Page page = RoundTrip.savedAs(line, FOUR_LINKED_CARDS);

        assertThat(page.blocks(Card.class)).extracting(Card::title).containsExactly("A", "B", "C", "D");
    }

    @Test
    void aCardOnOneLineAndACardOnManyAreChangedInTheirLines() {
        Page page = ISOMER.readBody(FOUR_LINKED_CARDS).page();
        Card onMany = page.blocks(Card.class).get(1);
        Card onOne = page.blocks(Card.class).get(2);

        Page edited = page.withBlock(onMany, onMany.toBuilder().title("Two").build())
                .withBlock(onOne, onOne.toBuilder().title("Three").build());

        assertThat(ISOMER.write(edited))
                .isEqualTo(FOUR_LINKED_CARDS.replace(">B<", ">Two<").replace(">C<", ">Three<"));
    }

    @Test
    void theOnlyCardOfAGridStandsOnTheLineOfTheGrid() {
        RoundTrip.savedAs(grid(linked("a", "A")), """
                <div class="isomer-card-grid"><a rel="noopener noreferrer nofollow" href="/a/" class="isomer-card">\
                <div class="isomer-card-body"><div class="isomer-card-title">A</div></div></a>
                </div>""");
    }

    @Test
    void aLinkedCardStandsOnTheLastLineOfAStaticOne() {
        String line = grid(titled("A") + linked("b", "B") + titled("C"));

        Page page = RoundTrip.savedAs(line, """
                <div class="isomer-card-grid">
                <div class="isomer-card">
                <div class="isomer-card-body">
                <div class="isomer-card-title">A</div>
                </div>
                </div><a rel="noopener noreferrer nofollow" href="/b/" class="isomer-card">\
                <div class="isomer-card-body"><div class="isomer-card-title">B</div></div></a>
                <div class="isomer-card">
                <div class="isomer-card-body">
                <div class="isomer-card-title">C</div>
                </div>
                </div>
                </div>""");

        assertThat(page.blocks(Card.class)).extracting(Card::href).containsExactly(null, "/b/", null);
    }

    @Test
    void aCardMayHoldAPictureAndNothingElse() {
        Page page = RoundTrip.saved("""
                <div class="isomer-card-grid">
                <div class="isomer-card">
                <div class="isomer-card-image">
                <div class="isomer-image-wrapper">
                <img style="width: 100%" height="auto" width="100%" alt="A bee" src="/bee.png">
                </div>
                </div>
                </div>
                </div>""");

        assertThat(page.blocks(Card.class))
                .containsExactly(Card.builder().image("/bee.png", "A bee").build());
    }

    @Test
    void aCardMayHoldABodyAndNothingElse() {
        assertThat(block(card("<div class=\"isomer-card-description\">Room to grow.</div>")))
                .isEqualTo(Card.builder().description("Room to grow.").build());
    }

    @Test
    void aStaticCardMayHoldALinkTextAndNothingElse() {
        String html = card("<div class=\"isomer-card-link\">Read more</div>");

        assertThat(block(html)).isEqualTo(Card.builder().linkText("Read more").build());
        assertThat(Bodies.findings(html)).containsExactly("card-without-title", "card-without-link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:plots@example.gov.sg",
                "https://www.youtube.com/watch?v=x&si=y",
                "https://www.linkedin.com/feed/update/urn:li:activity:71/",
                "/plots/",
                "/plots",
                "plots",
                "#plots",
            })
    void anyAddressThatMayBeRenderedIsKept(String href) {
        Card card = Card.builder().title("Plots").href(href).build();
        String html = ISOMER.with(Profile.SOURCE).render(card);

        assertThat(block(html)).isEqualTo(card);
        assertThat(Bodies.findings(html)).containsExactly("card-without-link-text");
        assertThat(Jsoup.parseBodyFragment(Bodies.web(html)).select("a").eachAttr("href"))
                .containsExactly(href);
    }

    @Test
    void charactersOfMarkupAreText() {
        Page page = RoundTrip.saved("""
                <div class="isomer-card">
                <div class="isomer-card-body">
                <div class="isomer-card-title">Hoses &amp; "taps" &lt;new&gt; – today’s</div>
                </div>
                </div>""");

        assertThat(page.blocks(Card.class).get(0).title()).isEqualTo("Hoses & \"taps\" <new> – today’s");
    }

    @Test
    void aLongDescriptionWrapsAtTheSpaceBehindSixtyNineCharacters() {
        String text = "Rent a plot in a garden close to our home and grow beans, herbs and a few flowers";

        Page page = RoundTrip.savedAs(card("<div class=\"isomer-card-description\">" + text + "</div>"), """
                <div class="isomer-card">
                <div class="isomer-card-body">
                <div class="isomer-card-description">Rent a plot in a garden close to our home and grow beans, herbs and a
                few flowers</div>
                </div>
                </div>""");

        assertThat(page.blocks(Card.class).get(0).description()).isEqualTo(text);
    }

    @Test
    void aSpacerSeparatesTwoGrids() {
        Page page = RoundTrip.savedAs(grid(titled("A")) + "<p></p>" + grid(titled("B")), """
                <div class="isomer-card-grid">
                <div class="isomer-card">
                <div class="isomer-card-body">
                <div class="isomer-card-title">A</div>
                </div>
                </div>
                </div>
                <p></p>
                <div class="isomer-card-grid">
                <div class="isomer-card">
                <div class="isomer-card-body">
                <div class="isomer-card-title">B</div>
                </div>
                </div>
                </div>""");

        assertThat(page.blocks()).hasExactlyElementsOfTypes(CardGrid.class, Prose.class, CardGrid.class);
    }

    @Test
    void twoGridsSideBySideStayTwo() {
        Page page = RoundTrip.handMade(grid(linked("a", "A")) + grid(linked("b", "B")));

        assertThat(page.blocks()).hasExactlyElementsOfTypes(CardGrid.class, CardGrid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "isomer-card-grid wide, isomer-card tall",
        "wide isomer-card-grid, tall isomer-card",
    })
    void furtherClassesAreKeptInTheirPlace(String gridClass, String cardClass) {
        Page page = RoundTrip.saved("""
                <div class="%s">
                <div class="%s">
                <div class="isomer-card-body">
                <div class="isomer-card-title">A</div>
                </div>
                </div>
                </div>""".formatted(gridClass, cardClass));

        assertThat(page.blocks(Card.class)).hasSize(1);
    }

    @Test
    void idsAreKeptAndRendered() {
        String html = "<div class=\"isomer-card-grid\" id=\"plots\">" + titled("A") + "</div>";

        CardGrid grid = (CardGrid) block(html);

        assertThat(grid.attributes()).isEqualTo(Attributes.of("id", "plots"));
        assertThat(Bodies.web(html)).startsWith("<div class=\"isomer-card-grid\" id=\"plots\">");
    }

    @Test
    void thePictureOfAStaticCardMayBeALink() {
        String html = "<div class=\"isomer-card\"><div class=\"isomer-card-image\">"
                + "<a class=\"isomer-image-wrapper\" href=\"/bees/\"><img alt=\"A bee\" src=\"/bee.png\"></a>"
                + "</div></div>";

        assertThat(((Card) block(html)).image()).extracting(Image::href).isEqualTo("/bees/");
    }

    @Test
    void aLinkedPictureInALinkedCardIsKeptThoughNoParserNestsThem() {
        String html = """
                <p>Before</p>
                <a rel="noopener" href="/plots/" class="isomer-card"><div class="isomer-card-image">\
                <a class="isomer-image-wrapper" href="/bees/"><img alt="A bee" src="/bee.png"></a></div></a>
                <p>After</p>""";
        Page page = ISOMER.readBody(html).page();
        Block last = page.blocks().get(page.blocks().size() - 1);

        assertThat(ISOMER.write(page)).isEqualTo(html);
        assertThat(ISOMER.write(page.withBlock(last, Prose.text("Then"))))
                .isEqualTo(html.replace("<p>After</p>", "Then"));
        assertThat(Bodies.web(html)).contains("/plots/", "/bees/", "A bee");
    }

    @Test
    void theOrderOfAttributesAndTheSpaceBetweenElementsSayNothing() {
        String other = """
                <div class='isomer-card-grid'>

                  <a class="isomer-card"  href="/a/"
                     rel="noopener noreferrer nofollow">
                    <div class="isomer-card-body">
                      <div class="isomer-card-title">  A
                      </div>
                    </div>
                  </a>
                </div>
                """;

        assertThat(ISOMER.readBody(other).page())
                .isEqualTo(ISOMER.readBody(grid(linked("a", "A"))).page());
    }

    private static Block block(String html) {
        return RoundTrip.handMade(html).blocks().get(0);
    }

    private static String grid(String cards) {
        return "<div class=\"isomer-card-grid\">" + cards + "</div>";
    }

    private static String linked(String page, String title) {
        return "<a rel=\"noopener noreferrer nofollow\" href=\"/" + page + "/\" class=\"isomer-card\">"
                + body("<div class=\"isomer-card-title\">" + title + "</div>") + "</a>";
    }

    private static String titled(String title) {
        return card("<div class=\"isomer-card-title\">" + title + "</div>");
    }

    private static String card(String texts) {
        return "<div class=\"isomer-card\">" + body(texts) + "</div>";
    }

    private static String body(String texts) {
        return "<div class=\"isomer-card-body\">" + texts + "</div>";
    }
}
