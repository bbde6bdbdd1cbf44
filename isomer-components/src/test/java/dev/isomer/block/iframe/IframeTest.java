package dev.isomer.block.iframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isomer.Bodies;
import dev.isomer.Dom;
import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.block.prose.Prose;
import dev.isomer.html.Attributes;
import dev.isomer.safe.EmbedPolicy;
import dev.isomer.safe.FrameRights;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IframeTest {
    private static final Isomer ISOMER = Isomer.standard();
    private static final String FORM = "https://form.gov.sg/5f2a9b1c0d3e4f0012345678";

    @Test
    void aWrappedFrameIsRead() {
        Iframe iframe = (Iframe) Bodies.block("<div class=\"iframe-wrapper\">\n<iframe style=\"max-width: 100%;\""
                + " height=\"400\" width=\"100%\" allowfullscreen=\"true\" frameborder=\"0\" src=\"" + FORM
                + "\"></iframe>\n</div>");

        assertThat(iframe)
                .isEqualTo(Iframe.builder(FORM)
                        .width("100%")
                        .height("400")
                        .style("max-width: 100%;")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"iframe-wrapper\"><iframe referrerpolicy=\"no-referrer\" allow=\"camera\" id=\"f\""
                        + " class=\"c\" title=\"T\" sandbox=\"\" src=\"https://form.gov.sg/1\"></iframe></div>",
                "<iframe src=\"https://form.gov.sg/1\"></iframe>",
                "<div class=\"iframe-wrapper\"><iframe src=\"\"></iframe></div>",
                "<div class=\"iframe-wrapper\"><iframe src=\"javascript:alert(1)\"></iframe></div>",
            })
    void anAddressAndAnyAttributesMakeAnIframeAndAreKept(String html) {
        assertThat(Bodies.block(html)).isInstanceOf(Iframe.class);
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @Test
    void whiteSpaceInAFrameIsNothing() {
        assertThat(Bodies.block("<iframe src=\"" + FORM + "\">\n  </iframe>"))
                .isEqualTo(Bodies.block("<iframe src=\"" + FORM + "\"></iframe>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"iframe-wrapper\"></div>",
                "<div class=\"iframe-wrapper\"><iframe></iframe></div>",
                "<div class=\"iframe-wrapper\"><iframe src=\"https://form.gov.sg/1\">Text</iframe></div>",
                "<div class=\"iframe-wrapper\">Text<iframe src=\"https://form.gov.sg/1\"></iframe></div>",
                "<div class=\"iframe-wrapper\"><iframe src=\"https://form.gov.sg/1\"></iframe>"
                        + "\n<iframe src=\"https://form.gov.sg/2\"></iframe></div>",
            })
    void whatAnIframeHasNoPlaceForIsProseAndLosesNothing(String html) {
        assertThat(Bodies.block(html)).isInstanceOf(Prose.class);
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/embed/x?si=y?enablejsapi=1, VIDEO, Video (YouTube)",
        "https://www.youtube-nocookie.com/embed/-x, VIDEO, Video (YouTube)",
        "https://player.vimeo.com/video/1, VIDEO, Video (Vimeo)",
        "https://www.google.com/maps/embed?pb=1, MAP, Map (Google Maps)",
        "https://www.google.com/maps/d/embed?mid=1, MAP, Map (Google Maps)",
        "https://form.gov.sg/1, FORM, Form (FormSG)",
        "https://docs.google.com/forms/d/e/1/viewform, FORM, Form (Google Forms)",
        "https://docs.google.com/presentation/d/e/1/embed, DOCUMENT, Document (Google Docs)",
        "https://data.gov.sg/chart, OTHER, Embedded content (data.gov.sg)",
    })
    void theAddressTellsTheKindAndTheKindATitle(String src, EmbedKind kind, String title) {
        Iframe iframe = Iframe.builder(src).build();

        assertThat(iframe.kind()).isEqualTo(kind);
        assertThat(frame(iframe).attr("title")).isEqualTo(title);
    }

    @Test
    void aTitleOfItsOwnIsForVisitorsOnly() {
        Iframe iframe = Iframe.builder(FORM).title("\"Apply\" & more").build();

        assertThat(ISOMER.render(iframe)).contains("title=\"&quot;Apply&quot; &amp; more\"");
        assertThat(ISOMER.with(Profile.SOURCE).render(iframe)).doesNotContain("title=");
    }

    @Test
    void theTitleOfAPageIsKeptEverywhere() {
        String html = "<div class=\"iframe-wrapper\"><iframe src=\"" + FORM + "\" title=\"Apply\"></iframe></div>";

        assertThat(Bodies.web(html)).contains("title=\"Apply\"");
        assertThat(Bodies.source(html)).contains("title=\"Apply\"");
        assertThat(Bodies.written(html)).contains("title=\"Apply\"");
        assertThat(Bodies.findings(html)).isEmpty();
    }

    @Test
    void anEmptyTitleIsNone() {
        assertThat(Iframe.builder(FORM).title("").build())
                .isEqualTo(Iframe.builder(FORM).build());
    }

    @Test
    void anEmptyTitleOfAPageTellsVisitorsNothing() {
        assertThat(Bodies.web("<iframe title=\"\" src=\"" + FORM + "\"></iframe>"))
                .contains("title=\"Form (FormSG)\"");
    }

    @Test
    void visitorsGetALazyFrameWithoutStyle() {
        Element frame = frame(Iframe.builder(FORM).style("width: 100%").build());

        assertThat(frame.attr("loading")).isEqualTo("lazy");
        assertThat(frame.hasAttr("allowfullscreen")).isTrue();
        assertThat(frame.hasAttr("style") || frame.hasAttr("frameborder")).isFalse();
    }

    @Test
    void whatTheContentMayDoComesFromItsHost() {
        Element frame = frame(Iframe.builder("https://www.youtube.com/embed/x").build());

        assertThat(frame.attr("sandbox").split(" ", -1))
                .containsExactlyInAnyOrder(
                        "allow-scripts",
                        "allow-same-origin",
                        "allow-popups",
                        "allow-popups-to-escape-sandbox",
                        "allow-presentation");
        assertThat(frame.attr("allow")).isEqualTo("encrypted-media; picture-in-picture");
        assertThat(frame.attr("referrerpolicy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(frame(Iframe.builder(FORM).build()).hasAttr("allow")).isFalse();
    }

    @Test
    void anApplicationSaysWhatTheContentOfItsHostsMayDo() {
        Isomer own = Isomer.builder()
                .embedPolicy(EmbedPolicy.standard()
                        .and(
                                "maps.example.com",
                                FrameRights.sandboxed("allow-scripts").allowing("geolocation")))
                .build();

        assertThat(own.render(Iframe.builder("https://maps.example.com/").build()))
                .contains(" sandbox=\"allow-scripts\" allow=\"geolocation\" ");
    }

    @Test
    void aPageGivesNoRights() {
        String attributes =
                "sandbox=\"allow-top-navigation\" allow=\"camera\" name=\"top\" srcdoc=\"<script>1</script>\""
                        + " onload=\"go()\" loading=\"eager\" frameborder=\"1\" referrerpolicy=\"unsafe-url\" width=\"50%\"";
        String html = "<iframe " + attributes + " src=\"" + FORM + "\"></iframe>";
        Element web = Jsoup.parseBodyFragment(Bodies.web(html)).expectFirst("iframe");
        Element source = Jsoup.parseBodyFragment(Bodies.source(html)).expectFirst("iframe");

        assertThat(web.attributes().asList().stream().map(Attribute::getKey))
                .containsExactlyInAnyOrder("title", "loading", "sandbox", "referrerpolicy", "src");
        assertThat(web.attr("sandbox")).doesNotContain("top-navigation");
        assertThat(web.attr("referrerpolicy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(source.attributes().asList().stream().map(Attribute::getKey))
                .containsExactlyInAnyOrder("frameborder", "src", "width");
        assertThat(Bodies.findings(html))
                .filteredOn("attribute-dropped"::equals)
                .hasSize(9);
    }

    @Test
    void aPageMayTellOthersLess() {
        assertThat(Bodies.web("<iframe referrerpolicy=\"no-referrer\" src=\"" + FORM + "\"></iframe>"))
                .contains(" referrerpolicy=\"no-referrer\"")
                .doesNotContain("strict-origin");
    }

    @ParameterizedTest
    @CsvSource({"640, true", "100%, false", "40em, false"})
    void onlySizesInPixelsAreWritten(String size, boolean written) {
        Element frame = frame((Iframe)
                Bodies.block("<iframe width=\"" + size + "\" height=\"" + size + "\" src=\"" + FORM + "\"></iframe>"));

        assertThat(frame.hasAttr("width")).isEqualTo(written);
        assertThat(frame.hasAttr("height")).isEqualTo(written);
    }

    @Test
    void whatVisitorsDoNotGetIsReported() {
        String html = "<div class=\"iframe-wrapper\"><iframe sandbox=\"\" title=\"Apply\" src=\"" + FORM
                + "\"></iframe></div>";

        assertThat(Bodies.findings(html)).containsExactly("attribute-dropped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/form/",
                "//form.gov.sg/1",
                "http://form.gov.sg/1",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://form.gov.sg.example.com/1",
                "https://notform.gov.sg/1",
                "https://example.com/form.gov.sg/",
                "https://form.gov.sg@example.com/1",
                "https://form.gov.sg\\@example.com/1",
                "https://form.gov.sg:444/1",
                "https://form.gov.sg./1",
                "https://youtube.com/embed/1",
                "https://www.youtube.com.example.com/embed/1",
                "https://f\u043erm.gov.sg/1",
                "https:form.gov.sg/1",
                "https:///form.gov.sg/1",
                " https://form.gov.sg/1",
                "https://form.gov.sg\t/1",
            })
    void anotherHostLeavesAnEmptyWrapperAndIsReported(String src) {
        String html = "<div class=\"iframe-wrapper\"><iframe title=\"T\" src=\"" + src + "\"></iframe></div>";

        assertThat(Jsoup.parseBodyFragment(Bodies.web(html)).select("iframe")).isEmpty();
        assertThat(Jsoup.parseBodyFragment(Bodies.source(html)).select("iframe"))
                .isEmpty();
        assertThat(Bodies.findings(html)).contains("url-refused");
    }

    @Test
    void rulesAskForAnAddressAndATitle() {
        assertThat(Bodies.findings("<iframe src=\"\"></iframe>")).contains("iframe-without-src");
        assertThat(Bodies.findings("<iframe src=\"" + FORM + "\"></iframe>")).containsExactly("iframe-without-title");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=aqz-KE-bpKQ, https://www.youtube.com/embed/aqz-KE-bpKQ",
        "https://m.youtube.com/watch?t=3s&v=aqz-KE_bpKQ#a, https://www.youtube.com/embed/aqz-KE_bpKQ",
        "http://youtube.com/shorts/aqz?feature=share, https://www.youtube.com/embed/aqz",
        "https://youtu.be/aqz-KE-bpKQ?t=3, https://www.youtube.com/embed/aqz-KE-bpKQ",
        "https://vimeo.com/1084537, https://player.vimeo.com/video/1084537",
    })
    void thePageOfAVideoIsNotItsPlayer(String src, String player) {
        Iframe iframe = Iframe.builder(src).title("A rabbit").build();

        assertThat(new IframeRules().check(iframe)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("iframe-of-video-page");
            assertThat(finding.hint()).isEqualTo("Give the address of its player: " + player);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/embed/aqz-KE-bpKQ",
                "https://www.youtube.com/embed/videoseries?list=PLx&v=1",
                "https://www.youtube.com/watch?list=PLx",
                "https://www.youtube.com/watch?v=",
                "https://www.youtube.com/",
                "https://www.youtube.com.example/watch?v=aqz",
                "https://youtu.be/",
                "https://vimeo.com/about",
                "https://vimeo.com/1084537/a1b2c3",
                "https://player.vimeo.com/video/1084537",
            })
    void anotherAddressIsNotThePageOfAVideo(String src) {
        assertThat(new IframeRules().check(Iframe.builder(src).title("A rabbit").build()))
                .isEmpty();
    }

    @Test
    void theFindingsOfAVideoAreReportedTogether() {
        assertThat(Bodies.findings("<iframe src=\"https://www.youtube.com/watch?v=aqz\"></iframe>"))
                .containsExactly("iframe-of-video-page", "iframe-without-title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wide", "40em", "%", "-1", "1.5", "100 %"})
    void aSizeIsInPixelsOrPerCent(String size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Iframe.builder(FORM).width(size))
                .withMessage("width is \"" + size + "\"; allowed: pixels such as 400, or per cent such as 100%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Iframe.builder(FORM).height(size))
                .withMessageStartingWith("height is \"" + size + "\"");
    }

    @Test
    void anAddressIsRequired() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Iframe.builder(null))
                .withMessageStartingWith("src is empty");
    }

    @Test
    void aCopyIsEqual() {
        Iframe iframe = Iframe.builder(FORM)
                .title("Apply")
                .width("100%")
                .height("800")
                .style("border: 0")
                .attributes(Attributes.of("referrerpolicy", "no-referrer"))
                .build();

        assertThat(iframe.toBuilder().build()).isEqualTo(iframe);
    }

    private static Element frame(Iframe iframe) {
        return Jsoup.parseBodyFragment(ISOMER.render(iframe)).select("iframe").first();
    }
}
