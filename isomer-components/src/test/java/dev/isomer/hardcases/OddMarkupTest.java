package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.card.Card;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElements;
import dev.isomer.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that the editor never makes, and that pages hold all the same. */
class OddMarkupTest {
    private static final Isomer ISOMER = Isomer.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{{ site.title }} and {% include plots.html a=\"b\" %}</p>",
                "<p>{% if a < b %}Dig{% endif %}</p>",
                "{% accordion Fees %}<p>None.</p>{% endaccordion %}",
                "{{ site.title }}",
            })
    void liquidIsText(String html) {
        Page page = ISOMER.readBody(html).page();
        String canonical = ISOMER.writeCanonical(page);

        assertThat(ISOMER.write(page)).isEqualTo(html);
        assertThat(ISOMER.writeCanonical(ISOMER.readBody(canonical).page())).isEqualTo(canonical);
        assertThat(Jsoup.parseBodyFragment(ISOMER.render(page)).text())
                .isEqualTo(Jsoup.parseBodyFragment(html).text());
    }

    @Test
    void anAccordionOfAnotherTimeIsProseThatLosesNothing() {
        String html = """
                <ul class="jekyllcodex_accordion"><li><input id="fees" type="checkbox">
                <label for="fees">Fees</label><div><p>None.</p><div class="isomer-image-wrapper">\
                <img alt="A bee" src="/bee.png"></div></div></li></ul>""";

        Page page = RoundTrip.handMade(html);

        assertThat(page.blocks(Accordion.class)).isEmpty();
        assertThat(page.blocks(Image.class)).hasSize(1);
        assertThat(Jsoup.parseBodyFragment(Bodies.web(html)).text()).isEqualTo("Fees None.");
        assertThat(Bodies.findings(html)).containsExactly("attribute-dropped", "attribute-dropped");
    }

    @Test
    void commentsAndBlankLinesAreKept() {
        String html = "<!-- start -->\n\n<p>Dig</p>\n\n\n<!-- between -->\n<p>Sow</p>\n<!-- end -->\n";
        Page page = RoundTrip.handMade(html);
        Block dig = page.blocks(Prose.class).get(1);

        assertThat(ISOMER.write(page.withBlock(dig, Prose.of(ProseElements.paragraph("Water")))))
                .isEqualTo(html.replace("Dig", "Water"));
        assertThat(Bodies.web(html)).isEqualTo("<p>Dig</p><p>Sow</p>");
        assertThat(Bodies.findings(html)).containsOnly("content-dropped");
    }

    @Test
    void whatAWordProcessorLeavesIsKeptInTheFileOnly() {
        String html = "<p class=\"MsoNormal\" style=\"mso-fareast-language: EN\"><o:p></o:p>"
                + "<span lang=\"EN-SG\">Dig<o:p> now</o:p></span></p>";

        RoundTrip.handMade(html);

        assertThat(Bodies.web(html)).isEqualTo("<p class=\"MsoNormal\"><span lang=\"EN-SG\">Dig now</span></p>");
        assertThat(Bodies.findings(html))
                .containsOnly("style-dropped", "element-unwrapped")
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<center>Dig</center>",
                "<font color=\"red\">Dig</font>",
                "<video controls=\"\" src=\"/bee.mp4\"></video>",
                "<figure><img alt=\"A bee\" src=\"/bee.png\"><figcaption>A bee</figcaption></figure>",
                "<section data-x=\"1\" itemprop=\"name\"><my-tag>Dig</my-tag></section>",
                "<form action=\"/\"><input name=\"a\">\n<button>Go</button></form>",
                "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg>",
            })
    void unknownElementsAndAttributesAreKeptInTheFile(String html) {
        assertThat(RoundTrip.unharmed(html).blocks()).hasExactlyElementsOfTypes(Prose.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p onclick=\"x()\">Dig</p> | attribute-dropped",
                "<p><a href=\"javascript:x()\">Dig</a></p> | url-refused",
                "<p><a href=\"data:text/html,Dig\">Dig</a></p> | url-refused",
                "<p>Dig<img alt=\"\" src=\"data:text/html,x\"></p> | url-refused",
                "<p>Dig<img alt=\"\" src=\"javascript:x()\"></p> | url-refused",
                "<p>Dig</p><script>x()</script> | element-dropped",
                "<p>Dig</p><iframe srcdoc=\"<script>x()</script>\"></iframe> | element-dropped",
                "<p>Dig</p><object data=\"/x\"></object> | element-dropped",
                "<p>Dig<svg onload=\"x()\"></svg></p> | element-dropped",
                "<p style=\"background: url(javascript:x())\">Dig</p> | style-dropped",
            })
    void whatIsDangerousStaysInTheFileAndIsReported(String html, String code) {
        assertThat(ISOMER.write(ISOMER.readBody(html).page())).isEqualTo(html);
        assertThat(Bodies.findings(html)).contains(code);
        for (String shown : new String[] {Bodies.web(html), Bodies.source(html)}) {
            assertThat(shown)
                    .contains("Dig")
                    .doesNotContain("javascript:", "onclick", "onload", "srcdoc", "<script", "<object", "data:text");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \" b", "a ' b", "<b>", "&amp;", "a\u00a0b", "-->", "\"><script>"})
    void anyTextIsTextInEveryPlaceOfABlock(String text) {
        Card card = Card.builder()
                .title(text)
                .description(text)
                .href("/a/")
                .linkText(text)
                .image("/bee.png", text)
                .build();

        Element web = Jsoup.parseBodyFragment(ISOMER.render(card)).body();

        assertThat(web.expectFirst("h3").wholeText()).isEqualTo(text);
        assertThat(web.expectFirst(".isomer-card-description").wholeText()).isEqualTo(text);
        assertThat(web.expectFirst("img").attr("alt")).isEqualTo(text);
        assertThat(web.select("script, b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color: red\">Dig</p>",
                "<div class=\"isomer-card\" style=\"color: red\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\">Dig</div></div></div>",
                "<details class=\"isomer-details\" style=\"color: red\"><summary>Dig</summary>"
                        + "<div data-type=\"detailsContent\" class=\"isomer-details-content\"><p></p></div></details>",
            })
    void aStyleStaysInTheFileAndIsNotForVisitors(String html) {
        assertThat(RoundTrip.handMade(html).blocks()).hasSize(1);
        assertThat(Bodies.source(html)).contains("style=\"color: red\"");
        assertThat(Bodies.web(html)).contains("Dig").doesNotContain("style=");
        assertThat(Bodies.findings(html)).containsExactly("style-dropped");
    }

    @Test
    void anIframeWithMoreThanAnAddressShowsVisitorsNoDocumentOfItsOwn() {
        String html = "<iframe src=\"https://form.gov.sg/1\" srcdoc=\"Dig\" onload=\"x()\" sandbox=\"\"></iframe>";

        assertThat(ISOMER.readBody(html).page().blocks(Iframe.class)).hasSize(1);
        assertThat(Bodies.web(html)).contains("form.gov.sg").doesNotContain("srcdoc", "onload");
        assertThat(Bodies.findings(html)).contains("attribute-dropped");
    }

    @Test
    void attributesInAnyOrderAndQuotesAreTheSame() {
        assertThat(Bodies.blocks("<p id=a class='b c' data-x>Dig</p>"))
                .isEqualTo(Bodies.blocks("<P DATA-X=\"\" CLASS=\"b c\" ID=\"a\">Dig</P>"));
    }
}
