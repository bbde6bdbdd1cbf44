package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElements;
import dev.isomer.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs, headings, marks and links as they stand in real pages. */
class TextTest {
    private static final Isomer ISOMER = Isomer.standard();

    @Test
    void aParagraphThatEndsInALinkEndsOnALineOfItsOwn() {
        RoundTrip.savedAs("<p>See <a href=\"/a/\">fees</a></p><p>Or <a href=\"/b/\">rules</a>.</p>", """
                <p>See <a href="/a/">fees</a>
                </p>
                <p>Or <a href="/b/">rules</a>.</p>""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rent a plot in a garden close to our home and grow beans, herbs or a bee | now",
                "Rent a plot in a garden close to our home and grow beans, herbs and a | bee now",
            })
    void textWrapsAtTheFirstSpaceBehindSixtyNineCharacters(String first, String second) {
        RoundTrip.savedAs("<p>" + first + " " + second + "</p>", "<p>" + first + "\n" + second + "</p>");
    }

    @Test
    void textWrapsBehindALinkThatMadeItsLineLong() {
        String link =
                "<a href=\"https://example.gov.sg/gardens/\" rel=\"noopener nofollow\" target=\"_blank\">gardens</a>";

        RoundTrip.savedAs("<p>Open now (" + link + "), workshops and more</p>", """
                <p>Open now (<a href="https://example.gov.sg/gardens/" rel="noopener nofollow" target="_blank">gardens</a>),
                workshops and more</p>""");
    }

    @Test
    void theSpaceBetweenTwoMarksStandsTwiceAndIsOne() {
        Page page = RoundTrip.savedAs(
                "<p><strong>Dig</strong> <strong>sow</strong> water</p>",
                "<p><strong>Dig</strong>  <strong>sow</strong> water</p>");

        assertThat(text(page)).isEqualTo("Dig sow water");
    }

    @Test
    void aSpaceAtTheEndOfAMarkStaysInIt() {
        Page page = RoundTrip.saved("<p><em>#Dig </em>by: <strong>Ann</strong>\n</p>");

        assertThat(text(page)).isEqualTo("#Dig by: Ann");
    }

    @Test
    void everyLineBreakStartsALine() {
        String saved = """
                <p>
                <br>
                </p>
                <p>Dig
                <br>
                </p>
                <p>Dig
                <br>sow
                <br>
                <br>water</p>""";

        RoundTrip.saved(saved);

        assertThat(Bodies.written("<p><br></p><p>Dig<br></p><p>Dig<br>sow<br><br>water</p>"))
                .isEqualTo(saved);
    }

    @Test
    void aLineBreakInALinkDoesNotStartALine() {
        RoundTrip.savedAs("<p><a href=\"/a/\"><u>Dig</u><br></a></p>", """
                <p><a href="/a/"><u>Dig</u><br></a>
                </p>""");
    }

    @Test
    void aLinkMayLeadNowhere() {
        String body = "<p><a rel=\"noopener noreferrer nofollow\" target=\"_blank\">Dig</a>\n</p>";

        RoundTrip.saved(body);

        assertThat(Bodies.findings(body)).containsExactly("link-without-target");
        assertThat(Jsoup.parseBodyFragment(Bodies.web(body)).text()).isEqualTo("Dig");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class=\"editor-rtfLink\" rel=\"noopener\"",
                "class=\"Hyperlink SCXW1 BCX0\" rel=\"noreferrer noopener\"",
                "rel=\"noopener nofollow\"",
                "rel=\"noopener noreferrer nofollow\"",
            })
    void classAndRelOfALinkStayAsTheyAre(String attributes) {
        RoundTrip.saved("<p><a href=\"/a/\" " + attributes + " target=\"_self\">Dig</a> now</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noopener", "noopener noreferrer nofollow", "noreferrer noopener", "nofollow", ""})
    void aLinkToANewTabIsSafeWhateverItsRel(String rel) {
        String web = Bodies.web("<p><a href=\"/a/\" rel=\"" + rel + "\" target=\"_blank\">Dig</a></p>");

        assertThat(Jsoup.parseBodyFragment(web).select("a[rel~=(^| )noopener( |$)]"))
                .hasSize(1);
    }

    @Test
    void aHeadingIsOneLineHoweverLong() {
        String heading =
                "<h4>What <strong>you need</strong> before you plant the first bean in a garden of your own</h4>";

        RoundTrip.savedAs("<p>Dig</p>" + heading + "<p>Sow</p>", "<p>Dig</p>\n" + heading + "\n<p>Sow</p>");
    }

    @Test
    void doubledSpaceInAHeadingIsOne() {
        Page page = ISOMER.readBody("<h4>Before  you\n plant</h4>").page();

        assertThat(page.blocks()).containsExactly(Prose.of(ProseElements.heading(4, "Before you plant")));
        assertThat(ISOMER.write(page)).isEqualTo("<h4>Before  you\n plant</h4>");
        assertThat(ISOMER.writeCanonical(page)).isEqualTo("<h4>Before you plant</h4>");
    }

    @Test
    void spacersStandAnywhere() {
        Page page = RoundTrip.saved("""
                <p></p>
                <p></p>
                <p>Dig</p>
                <p></p>""");

        assertThat(page.blocks()).extracting(block -> ((Prose) block).text()).containsExactly("", "", "Dig", "");
    }

    @Test
    void oneOfManyEqualSpacersIsRemoved() {
        Page page = ISOMER.readBody("<p></p>\n<p></p>\n<p>Dig</p>\n<p></p>").page();

        assertThat(ISOMER.write(page.withoutBlock(page.blocks().get(1)))).isEqualTo("<p></p>\n<p>Dig</p>\n<p></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"isomer-image-wrapper\">\n<img alt=\"A bee\" src=\"/bee.png\">\n</div>",
                "<p></p>",
                "<h1>Gardens</h1>",
                "<a class=\"isomer-image-wrapper\" href=\"/bees/\"><img alt=\"A bee\" src=\"/bee.png\"></a>",
                "<hr>",
            })
    void aBodyMayStartWithAnyBlock(String first) {
        Page page = RoundTrip.saved(first + "\n<p>Dig</p>");
        Block start = page.blocks().get(0);

        assertThat(page.blocks()).hasSize(2);
        assertThat(ISOMER.write(page.withBlock(start, Prose.of(ProseElements.paragraph("Sow")))))
                .isEqualTo("<p>Sow</p>\n<p>Dig</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "10&nbsp;km, 10\u00a0km",
        "Dig — “sow” – water… ~ Ann’s, Dig — “sow” – water… ~ Ann’s",
        "Beans 🫘 and bees 🐝, Beans 🫘 and bees 🐝",
        "花园 தோட்டம் kebun, 花园 தோட்டம் kebun",
        "1 &lt; 2 &amp; 3 &gt; 2, 1 < 2 & 3 > 2",
    })
    void charactersAreWrittenAsTheCmsWritesThem(String saved, String text) {
        Page page = RoundTrip.saved("<p>" + saved + "</p>");

        assertThat(text(page)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"&copy; 2026, © 2026", "&#8217;, ’", "&quot;Dig&quot;, \"Dig\"", "10\u00a0km, 10&nbsp;km"})
    void charactersWrittenOtherwiseAreKeptAndSavedAsTheCmsDoes(String written, String saved) {
        Page page = ISOMER.readBody("<p>" + written + "</p>").page();

        assertThat(ISOMER.write(page)).isEqualTo("<p>" + written + "</p>");
        assertThat(ISOMER.writeCanonical(page)).isEqualTo("<p>" + saved + "</p>");
    }

    @Test
    void theSpaceBetweenBlocksAndBesideLineBreaksSaysNothing() {
        Page page = ISOMER.readBody("\n\n <p>  Dig\n   and <br>\n sow  </p>\t<p></p>  \n")
                .page();

        assertThat(page)
                .isEqualTo(ISOMER.readBody("<p>Dig and <br>sow</p><p></p>").page());
    }

    @Test
    void aPictureInTheTextIsNoBlockOfItsOwn() {
        Page page = RoundTrip.handMade("<p>A<img alt=\"bee\" src=\"/bee.png\">flies</p>");

        assertThat(page.blocks(Image.class)).isEmpty();
    }

    private static String text(Page page) {
        return ((Prose) page.blocks().get(0)).text();
    }
}
