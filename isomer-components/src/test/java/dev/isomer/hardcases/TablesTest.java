package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.isomer.Bodies;
import dev.isomer.Isomer;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseElements;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they stand in real pages. */
class TablesTest {
    private static final Isomer ISOMER = Isomer.standard();

    private static final String FEES = """
            <table style="minWidth: 50px">
            <colgroup>
            <col>
            <col>
            </colgroup>
            <tbody>
            <tr>
            <th rowspan="1" colspan="1">
            <p>Plot</p>
            </th>
            <td rowspan="1" colspan="1">
            <p>Fee</p>
            </td>
            </tr>
            <tr>
            <th rowspan="1" colspan="1">
            <p></p>
            </th>
            <td rowspan="1" colspan="1">
            <ul data-tight="true" class="tight">
            <li>
            <p>None</p>
            </li>
            </ul>
            </td>
            </tr>
            </tbody>
            </table>
            <p></p>""";

    @ParameterizedTest
    @ValueSource(strings = {"minWidth: 50px", "width: 180px", "width: 0px", "minwidth:50px"})
    void theStyleOfATableIsNotMended(String style) {
        RoundTrip.saved("""
                <table style="%s">
                <colgroup>
                <col>
                <col>
                </colgroup>
                <tbody>
                <tr></tr>
                </tbody>
                </table>""".formatted(style));
    }

    @Test
    void visitorsGetATableWithoutStyle() {
        Element table = Jsoup.parseBodyFragment(Bodies.web(FEES)).selectFirst("table");

        assertThat(table.select("[style]")).isEmpty();
        assertThat(table.select("th, td")).extracting(Element::text).containsExactly("Plot", "Fee", "", "None");
        assertThat(Bodies.findings(FEES)).isEmpty();
    }

    @Test
    void anOldTableHasNeitherColumnsNorStyle() {
        RoundTrip.savedAs(
                "<table><tbody><tr><td rowspan=\"1\" colspan=\"1\"><p>Bee</p></td></tr></tbody></table>", """
                <table>
                <tbody>
                <tr>
                <td rowspan="1" colspan="1">
                <p>Bee</p>
                </td>
                </tr>
                </tbody>
                </table>""");
    }

    @Test
    void aTableOfTenThousandCellsIsReadAndWrittenAtOnce() {
        String row = "<tr>\n"
                + "<td rowspan=\"1\" colspan=\"1\">\n<p>A sort of bean, and where it grows</p>\n</td>\n".repeat(4)
                + "</tr>\n";
        String body = "<table>\n<tbody>\n" + row.repeat(2500) + "</tbody>\n</table>";

        assertTimeout(Duration.ofSeconds(5), () -> RoundTrip.saved(body));
    }

    @Test
    void cellsMaySpanRowsAndColumnsAndRowsMayBeShort() {
        String body = """
                <table style="minWidth: 75px">
                <colgroup>
                <col>
                <col>
                <col>
                </colgroup>
                <tbody>
                <tr>
                <th rowspan="1" colspan="2">
                <p>Plots</p>
                </th>
                <th rowspan="3" colspan="1">
                <p>Fee</p>
                </th>
                </tr>
                <tr>
                <td rowspan="1" colspan="1">
                <p>Small</p>
                </td>
                </tr>
                </tbody>
                </table>""";

        RoundTrip.saved(body);

        assertThat(Jsoup.parseBodyFragment(Bodies.web(body)).select("th").eachAttr("rowspan"))
                .containsExactly("1", "3");
    }

    @Test
    void headersInTheFirstColumnListsInCellsAndEmptyCellsAreKept() {
        Page page = RoundTrip.saved(FEES);

        assertThat(page.blocks()).hasExactlyElementsOfTypes(Prose.class, Prose.class);
        assertThat(Jsoup.parseBodyFragment(Bodies.web(FEES)).select("th").eachAttr("scope"))
                .containsExactly("row", "row");
    }

    @Test
    void aTableMadeInJavaIsWrittenAsTheEditorMakesIt() {
        ProseElement table = ProseElements.table(
                ProseElements.row(ProseElements.headerCell("Plot"), ProseElements.headerCell("Fee")));

        assertThat(ISOMER.writeCanonical(Page.of(FrontMatter.empty(), Prose.of(table))))
                .endsWith("""
                <table style="minWidth: 50px">
                <colgroup>
                <col>
                <col>
                </colgroup>
                <tbody>
                <tr>
                <th rowspan="1" colspan="1">
                <p>Plot</p>
                </th>
                <th rowspan="1" colspan="1">
                <p>Fee</p>
                </th>
                </tr>
                </tbody>
                </table>""");
    }

    @Test
    void widthsOfColumnsAreKept() {
        RoundTrip.saved("""
                <table style="minWidth: 145px">
                <colgroup>
                <col style="width: 120px">
                <col>
                </colgroup>
                <tbody>
                <tr>
                <td rowspan="1" colspan="1">
                <p>Plot</p>
                </td>
                <td rowspan="1" colspan="1">
                <p>Fee</p>
                </td>
                </tr>
                </tbody>
                </table>""");
    }

    @Test
    void aPictureInACellChangesOnlyItsLine() {
        String body = FEES.replace("<p></p>\n</th>", """
                <div class="isomer-image-wrapper">
                <img style="width: 100%" height="auto" width="100%" alt="A bee" src="/bee.png">
                </div>
                </th>""");
        Page page = RoundTrip.saved(body);
        Image bee = page.blocks(Image.class).get(0);

        assertThat(ISOMER.write(
                        page.withBlock(bee, bee.toBuilder().alt("A honey bee").build())))
                .isEqualTo(body.replace("A bee", "A honey bee"));
    }

    @Test
    void theOrderOfAttributesAndTheSpaceBetweenElementsSayNothing() {
        String other = FEES.replace("\n", "\n\n    ").replace("rowspan=\"1\" colspan=\"1\"", "colspan='1' rowspan='1'");

        assertThat(ISOMER.readBody(other).page())
                .isEqualTo(ISOMER.readBody(FEES).page());
    }
}
