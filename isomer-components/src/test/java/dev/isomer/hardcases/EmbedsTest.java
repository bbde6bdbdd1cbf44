package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.Isomer;
import dev.isomer.block.iframe.EmbedKind;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.prose.Prose;
import dev.isomer.page.Page;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Videos, forms and posts as they stand in real pages. */
class EmbedsTest {
    private static final Isomer ISOMER = Isomer.standard();
    private static final String FORM = "https://form.gov.sg/64a1b2c3d4e5f60012345678";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "height=\"315\" width=\"560\" allowfullscreen=\"true\" frameborder=\"0\"",
                "height=\"400\" width=\"100%\" allowfullscreen=\"true\" frameborder=\"1\"",
                "style=\"max-width: 100%;\" height=\"400\" width=\"100%\" allowfullscreen=\"true\" frameborder=\"0\"",
                "referrerpolicy=\"strict-origin-when-cross-origin\" height=\"315\" width=\"560\" allowfullscreen=\"true\""
                        + " frameborder=\"0\"",
                "allowfullscreen=\"true\" frameborder=\"0\"",
            })
    void attributesStayInTheOrderOfTheCms(String attributes) {
        String iframe = "<iframe " + attributes + " src=\"" + FORM + "\"></iframe>";

        Page page = RoundTrip.savedAs("<div class=\"iframe-wrapper\">" + iframe + "</div>", """
                <div class="iframe-wrapper">
                %s
                </div>""".formatted(iframe));

        assertThat(page.blocks(Iframe.class)).extracting(Iframe::src).containsExactly(FORM);
    }

    @Test
    void aChangedAddressChangesOneLine() {
        String body = """
                <p>Ask us.</p>
                <div class='iframe-wrapper'>
                  <iframe height="400" width="100%%" allowfullscreen="true" frameborder="0" src="%s"></iframe>
                </div>
                <p></p>""".formatted(FORM);
        Page page = ISOMER.readBody(body).page();
        Iframe form = page.blocks(Iframe.class).get(0);

        String written = ISOMER.write(page.withBlock(
                form, form.toBuilder().src("https://form.gov.sg/2").build()));

        assertThat(written).isEqualTo("""
                <p>Ask us.</p>
                <div class="iframe-wrapper">
                <iframe height="400" width="100%" allowfullscreen="true" frameborder="0" src="https://form.gov.sg/2"></iframe>
                </div>
                <p></p>""");
    }

    @ParameterizedTest
    @CsvSource({
        "allowfullscreen=\"true\", true",
        "allowfullscreen=\"\", true",
        "allowfullscreen, true",
        "frameborder=\"0\", false",
    })
    void visitorsMayFillTheScreenWhereThePageSaysSo(String attribute, boolean allowed) {
        Element frame = visitorsFrame("<iframe " + attribute + " src=\"" + FORM + "\"></iframe>");

        assertThat(frame.hasAttr("allowfullscreen")).isEqualTo(allowed);
        assertThat(frame.hasAttr("frameborder")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/embed/abc?si=x?enablejsapi=1",
                "https://www.youtube.com/embed/-abc_1",
                "https://www.youtube-nocookie.com/embed/abc?start=3&amp;rel=0",
            })
    void anyAddressOfAVideoIsKeptAsItIs(String src) {
        String html = "<div class=\"iframe-wrapper\">\n<iframe allowfullscreen=\"true\" frameborder=\"0\" src=\"" + src
                + "\"></iframe>\n</div>";

        Iframe video = RoundTrip.saved(html).blocks(Iframe.class).get(0);

        assertThat(video.src()).isEqualTo(src.replace("&amp;", "&"));
        assertThat(video.kind()).isEqualTo(EmbedKind.VIDEO);
        assertThat(visitorsFrame(html).attr("src")).isEqualTo(video.src());
    }

    @Test
    void aFrameOfAnotherHostIsKeptInTheFileAndLeftOutForVisitors() {
        String html = "<div class=\"iframe-wrapper\"><iframe src=\"https://example.com/\"></iframe></div>";

        Page page = RoundTrip.handMade(html);

        assertThat(page.blocks(Iframe.class)).hasSize(1);
        assertThat(Bodies.web(html)).doesNotContain("<iframe", "example.com");
        assertThat(Bodies.source(html)).doesNotContain("<iframe", "example.com");
        assertThat(Bodies.findings(html)).contains("url-refused");
    }

    @Test
    void aFrameWithoutAnAddressIsKeptInTheFileAndLeftOutForVisitors() {
        String html =
                "<div class=\"iframe-wrapper\"><iframe allowfullscreen=\"true\" frameborder=\"0\"></iframe></div>";

        Page page = RoundTrip.handMade(html);

        assertThat(page.blocks(Iframe.class)).isEmpty();
        assertThat(Bodies.web(html)).doesNotContain("<iframe");
        assertThat(Bodies.findings(html)).containsExactly("element-dropped");
    }

    @Test
    void theFormInAnOldWrapperIsFound() {
        String html = """
                <div class="formsg-wrapper"><div style="font-size: 15px">Open <a href="%1$s">the form</a>.</div>\
                <iframe id="iframe" src="%1$s" style="width: 100%%; height: 500px"></iframe>\
                <div style="font-size: 12px">Powered by a form</div></div>""".formatted(FORM);

        Page page = RoundTrip.handMade(html);

        assertThat(page.blocks(Iframe.class)).extracting(Iframe::kind).containsExactly(EmbedKind.FORM);
        assertThat(visitorsFrame(html).attr("src")).isEqualTo(FORM);
        assertThat(Jsoup.parseBodyFragment(Bodies.web(html)).select("[style]")).isEmpty();
    }

    @Test
    void thePostOfAnotherSiteIsKeptAndShownWithoutItsScript() {
        String html = """
                <div class="instagram-wrapper">\
                <blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/x/">\
                <p><a href="https://www.instagram.com/p/x/" target="_blank">Beans in bloom</a></p></blockquote>\
                <script src="//www.instagram.com/embed.js" async="true"></script></div>""";

        Page page = RoundTrip.handMade(html);

        assertThat(page.blocks()).hasExactlyElementsOfTypes(Prose.class);
        assertThat(Bodies.web(html)).contains("Beans in bloom").doesNotContain("<script");
        assertThat(Bodies.findings(html)).isEqualTo(List.of("element-dropped"));
    }

    private static Element visitorsFrame(String html) {
        return Jsoup.parseBodyFragment(Bodies.web(html)).expectFirst("iframe");
    }
}
