package dev.isomer.block.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isomer.Isomer;
import dev.isomer.RenderSession;
import dev.isomer.block.LinkResolver;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElements;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.html.Attributes;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The card that visitors get. */
class CardRendererTest {
    private static final Isomer ISOMER = Isomer.standard();
    private static final Card PLOTS =
            Card.builder().title("Plots").href("/plots/").linkText("See plots").build();

    @Test
    void theTitleIsTheLink() {
        assertThat(web(PLOTS).select("a")).singleElement().satisfies(link -> {
            assertThat(link.text()).isEqualTo("Plots");
            assertThat(link.attr("href")).isEqualTo("/plots/");
        });
    }

    static List<Card> linkedCards() {
        Card.Builder linked = Card.builder().href("/plots/");
        return List.of(
                linked.title("Plots").build(),
                linked.linkText("See plots").build(),
                linked.image("/a.png", "A").description("Room to grow.").build(),
                linked.title(null).build(),
                linked.linkText(null).build(),
                linked.description(null).build(),
                linked.image(null).description("Room to grow.").build());
    }

    @ParameterizedTest
    @MethodSource("linkedCards")
    void aLinkedCardIsOneLinkWhateverItHolds(Card card) {
        assertThat(web(card).select("a[href=/plots/]")).hasSize(1);
    }

    @Test
    void aStaticCardIsNoLink() {
        Element card = web(PLOTS.toBuilder().href(null).build());

        assertThat(card.select("a")).isEmpty();
        assertThat(card.select(".isomer-card").hasClass("isomer-card-linked")).isFalse();
        assertThat(card.select(".isomer-card-link").text()).isEqualTo("See plots");
    }

    @Test
    void aLinkedPictureCannotStandInALinkedCard() {
        Image picture = Image.builder("/a.png").alt("A").href("/other/").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLOTS.toBuilder().image(picture).build())
                .withMessageStartingWith("image leads to \"/other/\" and the card to \"/plots/\"");
    }

    @Test
    void aLoneTitleIsAHeadingOfLevelThree() {
        assertThat(web(PLOTS).select("h3.isomer-card-title").text()).isEqualTo("Plots");
    }

    @ParameterizedTest
    @CsvSource({"1, h2", "2, h3", "5, h6", "6, h6"})
    void theTitleIsOneBelowTheHeadingBefore(int before, String expected) {
        RenderSession session = ISOMER.session();
        session.renderToString(Prose.of(ProseElements.heading(before, "Gardens")));

        assertThat(session.renderToString(PLOTS)).contains("<" + expected + " class=\"isomer-card-title\">");
    }

    @Test
    void theLevelOfTheTitleCanBeGiven() {
        RenderOptions options = RenderOptions.standard().withHeadingLevel(2);

        assertThat(ISOMER.render(PLOTS, options)).contains("<h2 class=\"isomer-card-title\">");
    }

    @Test
    void headingsHaveSixLevels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenderOptions.standard().withHeadingLevel(7))
                .withMessageStartingWith("headingLevel is 7; allowed are ");
    }

    @Test
    void aNewTabIsAnnounced() {
        Card card =
                PLOTS.toBuilder().attributes(Attributes.of("target", "_blank")).build();

        assertThat(web(card).select("a[target=_blank]").text()).isEqualTo("Plots (opens in a new tab)");
    }

    @Test
    void aLinkThatOpensANewTabHasNoopener() {
        Card card = PLOTS.toBuilder()
                .rel(null)
                .attributes(Attributes.of("target", "_blank"))
                .build();

        assertThat(web(card).select("a").attr("rel")).isEqualTo("noopener");
    }

    @Test
    void anIdOfACardIsNotMadeAgain() {
        RenderSession session = ISOMER.session();
        session.renderToString(
                PLOTS.toBuilder().attributes(Attributes.of("id", "fees")).build());

        assertThat(session.renderToString(Prose.of(ProseElements.heading(2, "Fees"))))
                .contains("id=\"fees-2\"");
    }

    @Test
    void textsAreEscaped() {
        Card card = Card.builder()
                .title("<b>&</b>")
                .description("\"<i>\"")
                .href("/?a=1&b=\"")
                .linkText("<u>")
                .build();

        assertThat(ISOMER.render(card))
                .contains("&lt;b&gt;&amp;&lt;/b&gt;", "\"&lt;i&gt;\"", "/?a=1&amp;b=%22", "&lt;u&gt;");
    }

    @Test
    void nothingHasAStyle() {
        Card card = PLOTS.toBuilder().image("/a.png", "A").build();

        assertThat(web(card).select("[style]")).isEmpty();
        assertThat(ISOMER.with(Profile.SOURCE).render(card)).contains("style=\"width: 100%\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox",
                "blob:https://example.com/1",
            })
    void aDangerousLinkIsLeftOutAndReported(String href) {
        List<String> reported = new ArrayList<>();
        RenderOptions options = RenderOptions.standard().withDiagnostics(found -> reported.add(found.code()));
        Card card = PLOTS.toBuilder().href(href).build();

        Element web = body(ISOMER.render(card, options));

        assertThat(web.select("a, [href]")).isEmpty();
        assertThat(web.select("h3").text()).isEqualTo("Plots");
        assertThat(reported).containsExactly("url-refused");
        assertThat(body(ISOMER.with(Profile.SOURCE).render(card)).select("[href]"))
                .isEmpty();
    }

    @Test
    void linksAreMappedForVisitorsOnly() {
        Isomer isomer = Isomer.builder()
                .links(LinkResolver.basedOn("/app", "https://media.example.com"))
                .build();
        Card card = PLOTS.toBuilder().image("/a.png", "A").build();

        assertThat(isomer.render(card)).contains("\"/app/plots/\"", "\"https://media.example.com/a.png\"");
        assertThat(isomer.with(Profile.SOURCE).render(card)).contains("\"/plots/\"", "\"/a.png\"");
    }

    @Test
    void rulesAskForTitleLinkAndLinkText() {
        assertThat(findings(Card.builder().description("a".repeat(301)).build()))
                .containsExactly("card-without-title", "card-description-long");
        assertThat(findings(Card.builder().title("A").href("/a/").build())).containsExactly("card-without-link-text");
        assertThat(findings(Card.builder().title("A").linkText("More").build())).containsExactly("card-without-link");
        assertThat(findings(PLOTS)).isEmpty();
    }

    private static List<String> findings(Card card) {
        return Card.TYPE.rules().check(card).stream().map(Diagnostic::code).toList();
    }

    private static Element web(Card card) {
        return body(ISOMER.render(card));
    }

    private static Element body(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }
}
