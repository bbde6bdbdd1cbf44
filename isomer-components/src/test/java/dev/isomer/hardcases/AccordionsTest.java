package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.Isomer;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Background;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accordions and details as they stand in real pages. */
class AccordionsTest {
    private static final Isomer ISOMER = Isomer.standard();

    private static final String OF_ALL_KINDS = """
            <div data-type="detailGroup" class="isomer-accordion isomer-accordion-white">
            <details class="isomer-details">
            <summary>Fees</summary>
            <div data-type="detailsContent" class="isomer-details-content">
            <table style="minWidth: 25px">
            <colgroup>
            <col>
            </colgroup>
            <tbody>
            <tr>
            <td rowspan="1" colspan="1">
            <p>A plot</p>
            </td>
            </tr>
            </tbody>
            </table>
            <div class="iframe-wrapper">
            <iframe height="400" width="100%" allowfullscreen="true" frameborder="0" src="https://form.gov.sg/1"></iframe>
            </div>
            <div class="isomer-image-wrapper">
            <img style="width: 100%" height="auto" width="100%" alt="A bee" src="/bee.png">
            </div>
            <ol start="3">
            <li>
            <p>Dig</p>
            </li>
            </ol>
            <div class="isomer-card-grid">
            <div class="isomer-card">
            <div class="isomer-card-body">
            <div class="isomer-card-title">Plots</div>
            </div>
            </div>
            </div>
            </div>
            </details>
            </div>""";

    @ParameterizedTest
    @CsvSource({
        "isomer-accordion isomer-accordion-white, WHITE",
        "isomer-accordion-group isomer-accordion isomer-accordion-white, WHITE",
        "isomer-accordion isomer-accordion-gray, GRAY",
        "isomer-accordion isomer-accordion-gray isomer-accordion-white, GRAY",
        "isomer-accordion-group isomer-accordion isomer-accordion-gray isomer-accordion-white, GRAY",
        "isomer-accordion, WHITE",
        "isomer-accordion isomer-accordion-grey, GRAY",
    })
    void theClassesStayInTheirOrderAndTellTheColour(String classes, Background background) {
        String line = "<div data-type=\"detailGroup\" class=\"" + classes + "\">" + details("Fees", "<p>None.</p>")
                + "</div>";

        Page page = RoundTrip.savedAs(line, """
                <div data-type="detailGroup" class="%s">
                <details class="isomer-details">
                <summary>Fees</summary>
                <div data-type="detailsContent" class="isomer-details-content">
                <p>None.</p>
                </div>
                </details>
                </div>""".formatted(classes));

        assertThat(page.blocks(Accordion.class))
                .extracting(Accordion::background)
                .containsExactly(background);
    }

    @Test
    void anItemIsChangedWithoutTouchingTheClasses() {
        String classes = "isomer-accordion isomer-accordion-gray isomer-accordion-white";
        String file = "<div data-type=\"detailGroup\" class=\"" + classes + "\">\n" + details("Fees", "<p>None.</p>")
                + "\n</div>";
        Page page = ISOMER.readBody(file).page();
        Details fees = page.blocks(Details.class).get(0);

        String written = ISOMER.write(page.withBlock(
                fees, fees.toBuilder().summary(Prose.text("Prices")).build()));

        assertThat(written)
                .startsWith("<div data-type=\"detailGroup\" class=\"" + classes + "\">\n")
                .contains("Prices");
    }

    @Test
    void aSummaryMayBeEmpty() {
        RoundTrip.savedAs(details("", "<p></p>"), """
                <details class="isomer-details">
                <summary></summary>
                <div data-type="detailsContent" class="isomer-details-content">
                <p></p>
                </div>
                </details>""");

        assertThat(Bodies.findings(details("", "<p></p>"))).containsExactly("details-without-summary");
    }

    @Test
    void aSummaryThatEndsInAMarkEndsOnALineOfItsOwn() {
        Page page = RoundTrip.savedAs(details("<strong>1. Who may rent?</strong>", "<p>All.</p>"), """
                <details class="isomer-details">
                <summary><strong>1. Who may rent?</strong>
                </summary>
                <div data-type="detailsContent" class="isomer-details-content">
                <p>All.</p>
                </div>
                </details>""");

        assertThat(page.blocks(Details.class).get(0).summary().text()).isEqualTo("1. Who may rent?");
    }

    @Test
    void aSummaryMayHoldALink() {
        String link = "See <a href=\"/fees/\" rel=\"noopener nofollow\" target=\"_blank\">fees</a>";

        RoundTrip.savedAs(details(link, "<p>All.</p>"), """
                <details class="isomer-details">
                <summary>See <a href="/fees/" rel="noopener nofollow" target="_blank">fees</a>
                </summary>
                <div data-type="detailsContent" class="isomer-details-content">
                <p>All.</p>
                </div>
                </details>""");
    }

    @Test
    void blocksOfAllKindsStandInAnItem() {
        Page page = RoundTrip.saved(OF_ALL_KINDS);

        assertThat(page.blocks(Details.class).get(0).content())
                .hasExactlyElementsOfTypes(Prose.class, Iframe.class, Image.class, Prose.class, CardGrid.class);
    }

    @Test
    void aBlockInAnItemChangesOnlyItsLines() {
        Page page = ISOMER.readBody(OF_ALL_KINDS).page();
        Card card = page.blocks(Card.class).get(0);
        Image bee = page.blocks(Image.class).get(0);

        Page edited = page.withBlock(card, card.toBuilder().title("Rent a plot").build())
                .withBlock(bee, bee.toBuilder().alt("A honey bee").build());

        assertThat(ISOMER.write(edited))
                .isEqualTo(OF_ALL_KINDS.replace(">Plots<", ">Rent a plot<").replace("A bee", "A honey bee"));
    }

    @Test
    void detailsMayStandOutsideAGroup() {
        Page page = RoundTrip.handMade(details("Fees", "<p>None.</p>") + details("Rules", "<p>Some.</p>"));

        assertThat(page.blocks()).hasExactlyElementsOfTypes(Details.class, Details.class);
    }

    @Test
    void aGroupWithoutTheClassOfAnAccordionIsProseThatHoldsDetails() {
        Page page = RoundTrip.handMade("<div data-type=\"detailGroup\" class=\"isomer-accordion-group\">"
                + details("Fees", "<p>None.</p>") + "</div>");

        assertThat(page.blocks()).hasExactlyElementsOfTypes(Prose.class);
        assertThat(page.blocks(Details.class)).hasSize(1);
    }

    @Test
    void detailsMayStandInDetails() {
        Page page = RoundTrip.handMade(details("Fees", details("For schools", "<p>None.</p>")));

        assertThat(page.blocks(Details.class))
                .extracting(details -> details.summary().text())
                .containsExactly("Fees", "For schools");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "open=\"\"", "OPEN=open"})
    void openDetailsStayOpen(String open) {
        String html = details("Fees", "<p>None.</p>").replace("<details ", "<details " + open + " ");
        Page page = ISOMER.readBody(html).page();

        assertThat(page.blocks(Details.class).get(0).open()).isTrue();
        assertThat(ISOMER.write(page)).isEqualTo(html);
        assertThat(Bodies.web(html)).contains(" open=\"");
        assertThat(Bodies.source(html)).contains(" open=\"");
    }

    @Test
    void theOrderOfAttributesAndTheSpaceBetweenElementsSayNothing() {
        String line = "<div data-type=\"detailGroup\" class=\"isomer-accordion\">" + details("Fees", "<p>None.</p>")
                + "</div>";
        String other = """
                <DIV class='isomer-accordion'   data-type='detailGroup'>

                  <details class=isomer-details>
                    <summary>
                      Fees
                    </summary>
                    <div class="isomer-details-content" data-type="detailsContent"><p>None.</p>
                    </div>
                  </details>
                </DIV>
                """;

        assertThat(ISOMER.readBody(other).page())
                .isEqualTo(ISOMER.readBody(line).page());
    }

    private static String details(String summary, String content) {
        return "<details class=\"isomer-details\"><summary>" + summary + "</summary>"
                + "<div data-type=\"detailsContent\" class=\"isomer-details-content\">" + content + "</div></details>";
    }
}
