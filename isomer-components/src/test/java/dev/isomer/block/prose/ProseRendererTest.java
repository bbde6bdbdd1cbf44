package dev.isomer.block.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The prose that visitors get. */
class ProseRendererTest {

    @Test
    void headingsGetAnIdOfTheirText() {
        assertThat(Bodies.web("<h2>Rules &amp; <em>fees</em></h2><h3>Rules, fees</h3><h2></h2>"))
                .isEqualTo("<h2 id=\"rules-fees\">Rules &amp; <em>fees</em></h2>"
                        + "<h3 id=\"rules-fees-2\">Rules, fees</h3><h2></h2>");
    }

    @Test
    void anIdOfItsOwnIsKept() {
        assertThat(Bodies.web("<h2 id=\"Top\">Rules</h2>")).isEqualTo("<h2 id=\"Top\">Rules</h2>");
    }

    @Test
    void profileSourceHasNoIds() {
        assertThat(Bodies.source("<h2>Rules</h2>")).isEqualTo("<h2>Rules</h2>");
    }

    @Test
    void headersOfARowOfHeadersNameTheirColumns() {
        assertThat(scopes("<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></tbody></table>"))
                .containsExactly("col", "col");
    }

    @Test
    void aHeaderBesideOtherCellsNamesItsRow() {
        assertThat(scopes("<table><tbody><tr><th>a</th><td>b</td></tr><tr><td>c</td><th>d</th></tr></tbody></table>"))
                .containsExactly("row", "row");
    }

    @Test
    void aScopeOfThePageIsKept() {
        assertThat(scopes("<table><tbody><tr><th scope=\"colgroup\">a</th></tr></tbody></table>"))
                .containsExactly("colgroup");
    }

    @ParameterizedTest
    @CsvSource({
        "'<tbody><tr><td>a</td><td>b</td><td>c</td></tr></tbody>', true",
        "'<tbody><tr><td>a</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></tbody>', true",
        "'<thead><tr><th>a</th><th>b</th><th>c</th></tr></thead>', true",
        "'<tbody><tr><td>a</td><td>b</td></tr></tbody>', false"
    })
    void theKeyboardReachesATableThatMayScroll(String rows, boolean isReached) {
        String html = "<table>" + rows + "</table>";

        assertThat(Jsoup.parseBodyFragment(Bodies.web(html)).select("table[tabindex=0]"))
                .hasSize(isReached ? 1 : 0);
        assertThat(Bodies.source(html)).doesNotContain("tabindex");
    }

    @Test
    void aTableInACellDoesNotChangeTheRowAroundIt() {
        assertThat(scopes("<table><tbody><tr><td><table><tbody><tr><th>in</th></tr></tbody></table></td>"
                        + "<th>out</th></tr></tbody></table>"))
                .containsExactly("col", "row");
    }

    @Test
    void aLinkThatOpensANewTabSaysSo() {
        Element link = web("<p><a href=\"/a/\" target=\"_blank\">A</a></p>").selectFirst("a");

        assertThat(link.text()).isEqualTo("A (opens in a new tab)");
        assertThat(link.selectFirst("span").className()).isEqualTo("isomer-visually-hidden");
        assertThat(link.attr("rel")).isEqualTo("noopener");
    }

    @ParameterizedTest
    @CsvSource({
        "noopener noreferrer nofollow, noopener noreferrer nofollow",
        "nofollow, nofollow noopener",
        "'', noopener"
    })
    void theRelOfALinkIsKeptAndNoopenerAdded(String rel, String expected) {
        String html = "<p><a href=\"/a/\" rel=\"" + rel + "\" target=\"_blank\">A</a></p>";

        assertThat(web(html).select("a").attr("rel")).isEqualTo(expected);
        assertThat(Bodies.source(html)).contains("rel=\"" + rel + "\"").doesNotContain("opens in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<a href=\"/a/\">A</a>", "<a href=\"/a/\" target=\"_self\">A</a>", "<a target=\"_blank\">A</a>"})
    void otherLinksSayNothing(String link) {
        assertThat(web("<p>" + link + "</p>").text()).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "java&#10;script:alert(1)", "data:text/html,x", "vbscript:x"})
    void aDangerousLinkIsLeftOutAndItsTextStays(String href) {
        String html = "<p><a href=\"" + href + "\">A</a></p>";

        assertThat(Bodies.web(html)).isEqualTo("<p><a>A</a></p>");
        assertThat(Bodies.source(html)).isEqualTo("<p><a>A</a></p>");
        assertThat(Bodies.findings(html)).containsExactly("url-refused");
    }

    @Test
    void aLinkThatIsLeftOutOpensNoNewTab() {
        assertThat(web("<p><a href=\"javascript:alert(1)\" target=\"_blank\">A</a></p>")
                        .text())
                .isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>a<script>alert(1)</script></p>; <p>a</p>; element-dropped",
                "<p>a<!-- b --></p>; <p>a</p>; content-dropped",
                "<p onclick=\"x()\">a</p>; <p>a</p>; attribute-dropped",
                "<p><blink>a</blink></p>; <p>a</p>; element-unwrapped",
                "<p>a<img src=\"data:image/png,\" alt=\"\"></p>; <p>a<img alt=\"\" loading=\"lazy\"></p>; url-refused",
                "<p style=\"color: red\">a</p>; <p>a</p>; style-dropped",
                "<p>a<svg><a href=\"javascript:x\">b</a></svg></p>; <p>a</p>; element-dropped",
            })
    void whatVisitorsMustNotGetIsLeftOutAndReported(String html, String web, String code) {
        assertThat(Bodies.web(html)).isEqualTo(web);
        assertThat(Bodies.findings(html)).containsExactly(code);
    }

    @Test
    void nothingHasAStyleAndTheTableOfTheEditorIsNotReported() {
        String html = "<table style=\"minWidth: 25px\"><tbody><tr><td>a</td></tr></tbody></table>";

        assertThat(Bodies.web(html)).doesNotContain("style");
        assertThat(Bodies.source(html)).contains("style=\"minWidth: 25px\"");
        assertThat(Bodies.findings(html)).isEmpty();
    }

    @Test
    void picturesInTheTextAreLazyAndSizedInPixelsOnly() {
        Elements pictures = web("<p><img alt=\"\" src=\"/a.png\" width=\"100%\" height=\"auto\">"
                        + "<img alt=\"\" src=\"/b.png\" width=\"30\" height=\"20\" loading=\"eager\"></p>")
                .select("img");

        assertThat(pictures.eachAttr("loading")).containsExactly("lazy", "eager");
        assertThat(pictures.eachAttr("width")).containsExactly("30");
        assertThat(pictures.eachAttr("height")).containsExactly("20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- c -->", "<script>x</script>", "<blink></blink>", "<blink><!-- c --></blink>"})
    void aLineBreakBehindWhatIsLeftOutOfPreformattedTextStays(String leftOut) {
        assertThat(web("<pre>" + leftOut + "\nDig</pre>").expectFirst("pre").wholeText())
                .isEqualTo("\nDig");
    }

    private static Iterable<String> scopes(String html) {
        return web(html).select("th").eachAttr("scope");
    }

    private static Element web(String html) {
        return Jsoup.parseBodyFragment(Bodies.web(html)).body();
    }
}
