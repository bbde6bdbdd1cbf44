package dev.isomer.block.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isomer.Bodies;
import dev.isomer.Dom;
import dev.isomer.Isomer;
import dev.isomer.block.prose.Prose;
import dev.isomer.html.Attributes;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTest {
    private static final Isomer ISOMER = Isomer.standard();

    @Test
    void aPictureIsRead() {
        Image image = (Image) Bodies.block("<div class=\"isomer-image-wrapper\">\n<img style=\"width: 50%;\""
                + " height=\"auto\" width=\"100%\" title=\"Photo\" alt=\"A bee\" src=\"/bee.png\">\n</div>");

        assertThat(image)
                .isEqualTo(Image.builder("/bee.png")
                        .alt("A bee")
                        .title("Photo")
                        .widthPercent(50)
                        .build());
    }

    @Test
    void aLinkedPictureIsRead() {
        Image image = (Image)
                Bodies.block("<a class=\"isomer-image-wrapper\" href=\"/bees/\"><img alt=\"\" src=\"/bee.png\"></a>");

        assertThat(image.href()).isEqualTo("/bees/");
        assertThat(image.alt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"isomer-image-wrapper\"><img src=\"/a b/é%20(1).png \"></div>",
                "<div class=\"isomer-image-wrapper\"><img style=\"\" height=\"200\" width=\"300\""
                        + " src=\"/a.png\"></div>",
                "<div class=\"isomer-image-wrapper\">"
                        + "<img src=\"/a.png\" srcset=\"/b.png 2x\" class=\"c\" id=\"i\" loading=\"eager\"></div>",
                "<div class=\"isomer-image-wrapper\"><img src=\"data:image/png;base64,AA\"></div>",
            })
    void anyAttributesOfThePictureAreKept(String html) {
        assertThat(Bodies.block(html)).isInstanceOf(Image.class);
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"isomer-image-wrapper wide", "wide isomer-image-wrapper"})
    void furtherClassesOfTheWrapperAreKept(String classes) {
        String alone = "<div class=\"" + classes + "\"><img src=\"/a.png\"></div>";
        String linked = "<a class=\"" + classes + "\" href=\"/a/\"><img src=\"/a.png\"></a>";

        assertThat(((Image) Bodies.block(alone)).wrapperClass()).isEqualTo(classes);
        assertThat(Bodies.source(alone)).isEqualTo(alone);
        assertThat(Bodies.source(linked)).isEqualTo(linked);
        assertThat(Bodies.web(alone)).startsWith("<div class=\"" + classes + "\">");
    }

    @Test
    void anotherWrapperIsRefused() {
        Image image = Image.builder("/a.png").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Image("/a.png", null, null, null, null, null, null, "wide", image.attributes()))
                .withMessage("wrapperClass is \"wide\"; it must hold isomer-image-wrapper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"isomer-image-wrapper\"></div>",
                "<div class=\"isomer-image-wrapper\"><img alt=\"no address\"></div>",
                "<div class=\"isomer-image-wrapper\" id=\"i\"><img src=\"/a.png\"></div>",
                "<div class=\"isomer-image-wrapper\"><img src=\"/a.png\">\n<img src=\"/b.png\"></div>",
                "<div class=\"isomer-image-wrapper\"><img src=\"/a.png\">Text</div>",
                "<a class=\"isomer-image-wrapper\"><img src=\"/a.png\"></a>",
                "<a class=\"isomer-image-wrapper\" href=\"/a/\" target=\"_blank\"><img src=\"/a.png\"></a>",
                "<p><img src=\"/a.png\"></p>",
            })
    void whatAnImageHasNoPlaceForIsProseAndLosesNothing(String html) {
        assertThat(Bodies.block(html)).isInstanceOf(Prose.class);
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @ParameterizedTest
    @CsvSource({
        "width: 100%, 100",
        "width: 50%;, 50",
        "width:37.5%, 38",
        "border: 0; width: 25%, 25",
        "max-width: 10%, 100",
        "width: 300px, 100",
        "'', 100",
    })
    void theStyleOfAPageSaysTheWidth(String style, int percent) {
        Image image = (Image)
                Bodies.block("<div class=\"isomer-image-wrapper\"><img style=\"" + style + "\" src=\"/a.png\"></div>");

        assertThat(image.widthPercent()).isEqualTo(percent);
        assertThat(picture(image).className()).isEqualTo("isomer-width-" + percent);
    }

    @Test
    void thePictureThatAPageOpensWithIsLoadedAtOnce() {
        Image image = Image.builder("/a.png").alt("A").eager().build();

        assertThat(Isomer.standard().render(image))
                .contains(" loading=\"eager\"")
                .doesNotContain("lazy");
    }

    @Test
    void visitorsGetALazyPictureWithoutStyle() {
        Element picture = picture(Image.builder("/a.png").alt("A").build());

        assertThat(picture.attr("loading")).isEqualTo("lazy");
        assertThat(picture.hasAttr("style") || picture.hasAttr("width") || picture.hasAttr("height"))
                .isFalse();
    }

    @Test
    void sizesInPixelsAreKept() {
        Element picture = Jsoup.parseBodyFragment(Bodies.web(
                        "<div class=\"isomer-image-wrapper\"><img height=\"200\" width=\"300\" src=\"/a.png\"></div>"))
                .selectFirst("img");

        assertThat(picture.attr("width")).isEqualTo("300");
        assertThat(picture.attr("height")).isEqualTo("200");
    }

    @Test
    void aPictureWithoutAlternativeHasAnEmptyOneAndIsReported() {
        String html = "<div class=\"isomer-image-wrapper\"><img src=\"/a.png\"></div>";

        assertThat(Bodies.web(html)).contains("alt=\"\"");
        assertThat(Bodies.source(html)).doesNotContain("alt=");
        assertThat(Bodies.findings(html)).containsExactly("image-without-alt");
    }

    @Test
    void aLinkedPictureNeedsAText() {
        assertThat(Bodies.findings("<a class=\"isomer-image-wrapper\" href=\"/a/\"><img alt=\"\" src=\"/a.png\"></a>"))
                .containsExactly("image-link-without-alt");
    }

    @Test
    void valuesAreEscaped() {
        Image image = Image.builder("/a.png?b=1&c=\"")
                .alt("\"A\" & <b>")
                .title("\"T\"")
                .build();

        assertThat(ISOMER.render(image))
                .contains("/a.png?b=1&amp;c=%22", "&quot;A&quot; &amp; &lt;b&gt;", "&quot;T&quot;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/svg+xml,<svg onload=alert(1)>",
                "javascript:alert(1)",
                "JAVA\nSCRIPT:alert(1)",
                "file:///etc/passwd",
                "mailto:a@example.com"
            })
    void aDangerousAddressIsLeftOutAndReported(String src) {
        Image image = Image.builder(src).alt("A").build();

        assertThat(ISOMER.render(image)).isEqualTo("<div class=\"isomer-image-wrapper\"></div>");
        assertThat(Bodies.findings(ISOMER.writeCanonical(page(image)))).containsExactly("url-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x"})
    void aDangerousLinkLeavesThePicture(String href) {
        Image image = Image.builder("/a.png").alt("A").href(href).build();

        assertThat(ISOMER.render(image))
                .startsWith("<a class=\"isomer-image-wrapper\"><img ")
                .doesNotContain("href", "alert");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void aWidthThatIsNoneIsRefused(int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.builder("/a.png").widthPercent(percent))
                .withMessage("widthPercent is " + percent + "; allowed are 1 to 100");
    }

    @Test
    void anAddressIsRequired() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.builder(null))
                .withMessageStartingWith("src is empty");
    }

    @Test
    void anEmptyLinkIsNone() {
        assertThat(Image.builder("/a.png").href("").build())
                .isEqualTo(Image.builder("/a.png").build());
    }

    @Test
    void aCopyIsEqual() {
        Image image = Image.builder("/a.png")
                .alt("A")
                .title("T")
                .href("/a/")
                .widthPercent(30)
                .attributes(Attributes.of("id", "i"))
                .build();

        assertThat(image.toBuilder().build()).isEqualTo(image);
    }

    private static Page page(Image image) {
        return Page.of(FrontMatter.empty(), image);
    }

    private static Element picture(Image image) {
        return Jsoup.parseBodyFragment(ISOMER.render(image)).selectFirst("img");
    }
}
