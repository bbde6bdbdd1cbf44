package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.Isomer;
import dev.isomer.block.image.Image;
import dev.isomer.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures as they stand in real pages. */
class ImagesTest {
    private static final Isomer ISOMER = Isomer.standard();

    @ParameterizedTest
    @CsvSource({"width: 100%, 100", "width: 50%;, 50", "'', 100"})
    void theStyleStaysAsItIsAndTellsTheWidth(String style, int percent) {
        Image image = saved("style=\"" + style + "\" height=\"auto\" width=\"100%\" alt=\"A bee\" src=\"/bee.png\"");

        assertThat(image.style()).isEqualTo(style);
        assertThat(image.widthPercent()).isEqualTo(percent);
    }

    @Test
    void anEmptyAlternativeIsDecoration() {
        Image image = saved("alt=\"\" src=\"/bee.png\"");

        assertThat(image.alt()).isEmpty();
        assertThat(Bodies.findings(wrapped("alt=\"\" src=\"/bee.png\""))).isEmpty();
    }

    @Test
    void aMissingAlternativeStaysMissingAndIsReported() {
        Image image = saved("src=\"/bee.png\"");

        assertThat(image.alt()).isNull();
        assertThat(Bodies.findings(wrapped("src=\"/bee.png\""))).containsExactly("image-without-alt");
    }

    @Test
    void anAlternativeMayHoldQuotesAndAmpersands() {
        Image image = saved("alt=\"The &quot;bee&quot; &amp; the owner’s 'hive'\" src=\"/bee.png\"");

        assertThat(image.alt()).isEqualTo("The \"bee\" & the owner’s 'hive'");
        assertThat(visitorsPicture(wrapped("alt='The \"bee\" &amp; <b>' src=/bee.png"))
                        .attr("alt"))
                .isEqualTo("The \"bee\" & <b>");
    }

    @ParameterizedTest
    @CsvSource({
        "/images/Our gardens/Bee 1.png, /images/Our%20gardens/Bee%201.png",
        "/images/the%E2%80%99bee.png, /images/the%E2%80%99bee.png",
        "/images/Graphics /bee.png, /images/Graphics%20/bee.png",
        "/images/bee (1).png, /images/bee%20(1).png",
        "https://example.org/bee.png, https://example.org/bee.png",
        "//example.org/bee.png, //example.org/bee.png",
    })
    void anyAddressIsKeptInTheFileAndIsAnAddressForVisitors(String src, String forVisitors) {
        String html = wrapped("alt=\"A bee\" src=\"" + src + "\"");
        Page page = ISOMER.readBody(html).page();

        assertThat(page.blocks(Image.class)).extracting(Image::src).containsExactly(src);
        assertThat(ISOMER.writeCanonical(page)).isEqualTo(html);
        assertThat(visitorsPicture(html).attr("src")).isEqualTo(forVisitors);
    }

    @Test
    void aLinkedPictureStandsOnTheLastLineOfTheBlockBefore() {
        String line =
                "<p>Bees</p><a class=\"isomer-image-wrapper\" href=\"/bees/\"><img style=\"width: 100%\" height=\"auto\""
                        + " width=\"100%\" alt=\"A bee\" src=\"/bee.png\"></a><p></p>";

        Page page = RoundTrip.savedAs(line, """
                <p>Bees</p><a class="isomer-image-wrapper" href="/bees/"><img style="width: 100%" height="auto" \
                width="100%" alt="A bee" src="/bee.png"></a>
                <p></p>""");

        assertThat(page.blocks(Image.class)).extracting(Image::href).containsExactly("/bees/");
    }

    @Test
    void aLinkedPictureStandsOnThreeLinesBehindALongOne() {
        String text = "Bees make the garden grow, and so we keep three hives behind the shed";
        String line = "<p>" + text
                + "</p><a class=\"isomer-image-wrapper\" href=\"/bees/\"><img alt=\"A bee\" src=\"/bee.png\"></a>";

        RoundTrip.savedAs(line, """
                <p>Bees make the garden grow, and so we keep three hives behind the shed</p>
                <a class="isomer-image-wrapper" href="/bees/">
                <img alt="A bee" src="/bee.png">
                </a>""");
    }

    @Test
    void aChangedPictureLeavesTheParagraphOnItsLineAlone() {
        String body = """
                <p   id=x>Bees</p><a class="isomer-image-wrapper" href="/bees/"><img alt="A bee" src="/bee.png"></a>
                <p></p>""";
        Page page = ISOMER.readBody(body).page();
        Image bee = page.blocks(Image.class).get(0);

        assertThat(ISOMER.write(
                        page.withBlock(bee, bee.toBuilder().alt("A wasp").build())))
                .isEqualTo(body.replace("A bee", "A wasp"));
    }

    @Test
    void theOrderOfAttributesAndTheSpaceBetweenElementsSayNothing() {
        String other = "<div  class='isomer-image-wrapper'>\n\n   <img src='/bee.png' alt='A bee'>   </div>\n";

        assertThat(ISOMER.readBody(other).page())
                .isEqualTo(ISOMER.readBody(wrapped("alt=\"A bee\" src=\"/bee.png\""))
                        .page());
    }

    private static Image saved(String attributes) {
        return RoundTrip.saved(wrapped(attributes)).blocks(Image.class).get(0);
    }

    private static String wrapped(String attributes) {
        return "<div class=\"isomer-image-wrapper\">\n<img " + attributes + ">\n</div>";
    }

    private static Element visitorsPicture(String html) {
        return Jsoup.parseBodyFragment(Bodies.web(html)).expectFirst("img");
    }
}
