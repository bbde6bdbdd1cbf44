package dev.isomer.block.accordion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isomer.Bodies;
import dev.isomer.Dom;
import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.quote.Quote;
import dev.isomer.html.Attributes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccordionTest {
    private static final Details DETAILS = Details.builder("More").build();
    private static final String ITEM = "<details class=\"isomer-details\"><summary>More</summary>"
            + "<div data-type=\"detailsContent\" class=\"isomer-details-content\"><p>Text</p></div></details>";

    @ParameterizedTest
    @CsvSource({
        "isomer-accordion isomer-accordion-white, white",
        "isomer-accordion-group isomer-accordion isomer-accordion-white, white",
        "isomer-accordion isomer-accordion-gray, gray",
        "isomer-accordion isomer-accordion-gray isomer-accordion-white, gray",
        "isomer-accordion-group isomer-accordion isomer-accordion-gray isomer-accordion-white, gray",
        "isomer-accordion, white",
        "isomer-accordion isomer-accordion-grey, gray",
    })
    void everyClassThatTheCmsHasWrittenIsReadAndKept(String classes, String background) {
        String html = group("class=\"" + classes + "\"", ITEM);

        assertThat(Bodies.block(html))
                .isInstanceOfSatisfying(
                        Accordion.class,
                        accordion -> assertThat(accordion.background()).hasToString(background));
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
        assertThat(Bodies.web(html)).contains("class=\"" + classes + "\"");
    }

    @Test
    void furtherAttributesAreKept() {
        String html = group("class=\"isomer-accordion\" id=\"faq\"", ITEM);

        assertThat(((Accordion) Bodies.block(html)).attributes()).isEqualTo(Attributes.of("id", "faq"));
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @Test
    void aFurtherClassIsAddedToThoseOfTheBlock() {
        Accordion accordion = Accordion.builder()
                .item(DETAILS)
                .attributes(Attributes.of("class", "wide"))
                .build();

        assertThat(Isomer.standard().render(accordion))
                .contains("class=\"isomer-accordion isomer-accordion-white wide\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div data-type=\"detailGroup\" class=\"isomer-accordion\"></div>",
                "<div data-type=\"detailGroup\" class=\"isomer-accordion\"><p>No details</p></div>",
                "<div data-type=\"detailGroup\" class=\"isomer-accordion\">" + ITEM + "<p>More</p></div>",
                "<div data-type=\"detailGroup\" class=\"isomer-accordion\">Text" + ITEM + "</div>",
                "<div data-type=\"detailGroup\" class=\"isomer-accordion-group\">" + ITEM + "</div>",
                "<div class=\"isomer-accordion\">" + ITEM + "</div>",
            })
    void whatAnAccordionHasNoPlaceForIsProseAndLosesNothing(String html) {
        assertThat(Bodies.blocks(html)).noneMatch(Accordion.class::isInstance);
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @Test
    void itsColourCanBeChanged() {
        Accordion white = Accordion.of(DETAILS);
        Accordion gray = white.toBuilder().background(Background.GRAY).build();

        assertThat(white.background()).isEqualTo(Background.WHITE);
        assertThat(gray.background()).isEqualTo(Background.GRAY);
        assertThat(gray.items()).isEqualTo(white.items());
    }

    @Test
    void anAccordionWithoutDetailsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accordion.of())
                .withMessage("items is empty: an accordion needs details");
    }

    @Test
    void anotherClassIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Accordion(List.of(DETAILS), "accordion", Attributes.none()))
                .withMessage("className is \"accordion\"; it must hold isomer-accordion");
    }

    @Test
    void anAccordionHoldsDetailsOnly() {
        Block quote = Quote.builder().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accordion.of(DETAILS).withChildren(List.of(quote)))
                .withMessage("An accordion holds details only, not " + quote);
    }

    private static String group(String attributes, String content) {
        return "<div data-type=\"detailGroup\" " + attributes + ">" + content + "</div>";
    }
}
