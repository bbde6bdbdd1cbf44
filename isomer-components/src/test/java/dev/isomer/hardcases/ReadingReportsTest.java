package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.page.PageReading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading says about a page. */
class ReadingReportsTest {
    private static final Isomer ISOMER = Isomer.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Dig <o:p>now</o:p></p> | unknown-element",
                "<center>Dig</center> | unknown-element",
                "<p>Dig</p><!-- later --> | unknown-element",
                "# Dig | unknown-element",
                "<p>A <img alt=\"\" src=\"/bee.png\"></p> | unknown-element",
                "<div class=\"isomer-plot\"></div> | unknown-element",
                "<p data-x=\"1\">Dig</p> | unknown-attribute",
                "<h2 id=\"dig\">Dig</h2> | unknown-attribute",
                "<p class=\"MsoNormal\">Dig</p> | unknown-class",
                "<div class=\"isomer-card\"><p>Dig</p></div> | block-not-recognized",
                "<div class=\"isomer-card-grid\"></div> | block-not-recognized",
                "<details class=\"isomer-details\"><summary>Dig</summary></details> | block-not-recognized",
                "<div class=\"isomer-image-wrapper\"><img alt=\"\"></div> | block-not-recognized",
                "<div class=\"iframe-wrapper\"><iframe></iframe></div> | block-not-recognized",
            })
    void nameWhatTheEditorWouldLose(String html, String code) {
        assertThat(codes("variant: tiptap\n", html)).contains(code);
    }

    @Test
    void tellWhereItStands() {
        PageReading reading = ISOMER.read("---\nvariant: tiptap\n---\n<p>Dig</p>\n<p id=\"x\">Sow</p>");

        assertThat(reading.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("unknown-attribute");
            assertThat(found.position()).hasToString("5:1");
        });
    }

    @Test
    void areSilentOnPagesOfTheEditor() {
        String html = """
                <h2>Dig</h2>
                <p>See <a href="/a/" rel="noopener nofollow" target="_blank">fees</a>
                </p>
                <ol start="2" data-tight="true" class="tight">
                <li>
                <p>Sow</p>
                </li>
                </ol>
                <table style="minWidth: 25px">
                <colgroup>
                <col>
                </colgroup>
                <tbody>
                <tr>
                <td rowspan="1" colspan="1">
                <p></p>
                </td>
                </tr>
                </tbody>
                </table>
                <div class="isomer-card-grid">
                <div class="isomer-card">
                <div class="isomer-card-body">
                <div class="isomer-card-title">A</div>
                </div>
                </div>
                </div>
                <p></p>""";

        assertThat(codes("variant: tiptap\n", html)).isEmpty();
    }

    @Test
    void areSilentOnPagesOfOtherEditors() {
        assertThat(codes("", "<p class=\"wide\"><o:p>Dig</o:p></p>"))
                .doesNotContain("unknown-element", "unknown-attribute", "unknown-class");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>{{ site.title }}</p>", "<p>{% include plots.html %}</p>", "<p>{% accordion Fees %}</p>"})
    void nameLiquid(String html) {
        assertThat(codes("variant: tiptap\n", html)).containsExactly("liquid-not-run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>{ x }</p>", "<p>100 %}</p>", "<p>{ { x } }</p>"})
    void doNotTakeBracesForLiquid(String html) {
        assertThat(codes("variant: tiptap\n", html)).isEmpty();
    }

    @Test
    void doNotMindWhereTheClassOfABlockStands() {
        String card = "<div class=\"isomer-card-body\"><div class=\"isomer-card-title\">Dig</div></div>";
        String grid = "<div class=\"wide isomer-card-grid\"><div class=\"big isomer-card\">" + card + "</div></div>";
        assertThat(codes("variant: tiptap\n", grid)).isEmpty();
    }

    private static List<String> codes(String variant, String html) {
        return ISOMER.read("---\ntitle: Gardens\n" + variant + "---\n" + html).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void blocksThatAreNotRecognizedAreCountedWhereTheyAreTooMany() {
        List<Diagnostic> found = ISOMER.readBody("<div class=\"isomer-card\">a</div>\n".repeat(10_010))
                .diagnostics();

        assertThat(found).hasSize(10_001);
        assertThat(found)
                .filteredOn(finding -> finding.code().equals("findings-too-many"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("10 block-not-recognized"));
    }
}
