package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading says about front matter that the CMS changes or breaks when it saves the page. */
class FrontMatterRemarksTest {
    private final Isomer isomer = Isomer.standard();

    @ParameterizedTest
    @ValueSource(strings = {"R&amp;D", "a &lt; b", "&gt;", "&quot;", "&#39;"})
    void entities(String text) {
        assertThat(codes("title: \"" + text + "\"\n")).containsExactly("2:8 INFO front-matter-entity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x()</script>",
                "a<STYLE>p{}</STYLE>",
                "a <!-- b -->",
                "<b onclick=x()>a</b>",
                "<a href=\"java\\tscript:x()\">a</a>",
                "<svg><a xlink:href=javascript:x()>a</a></svg>"
            })
    void unsafeMarkup(String html) {
        String yaml = "title: '" + html.replace("\\t", "\t") + "'\n";
        assertThat(codes(yaml)).containsExactly("2:8 INFO front-matter-markup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" a\"", "\"a \"", "\"\\u00a0a\"", "\"a\\n\"", "\"\\ufeffa\"", "\"a\\u2028\"", "\" \""})
    void spaceAround(String value) {
        assertThat(codes("title: " + value + "\n")).containsExactly("2:8 INFO front-matter-space");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\r", "\\v", "\\f", "\\N", "\\L", "\\P"})
    void lineBreaks(String escape) {
        assertThat(codes("title: \"a" + escape + "b\"\n")).containsExactly("2:8 INFO front-matter-line-break");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a & b &copy; &amp",
                "<b class=\"x\">a</b> <a href=\"https://example.org/?a=javascript:b\">c</a>",
                "1 < 2, <3",
                "a  b"
            })
    void whatStaysAsItIs(String text) {
        assertThat(codes("title: '" + text + "'\n")).isEmpty();
    }

    @Test
    void literalsAndKeysAreNoTexts() {
        assertThat(codes("\" a&amp;\": ~\nb: 010\n")).isEmpty();
    }

    @Test
    void textsInListsAndMaps() {
        assertThat(codes("a: [x, {b: \" y\"}]\nc:\n  - d: |\n      z\n      z\n  - &x '&amp;'\n"))
                .containsExactly(
                        "2:12 INFO front-matter-space",
                        "4:8 INFO front-matter-space",
                        "4:8 INFO front-matter-line-break",
                        "7:5 INFO front-matter-entity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: a---b", "a---b: c", "title: a # ---", "title: '----'", "title: \"a\n  ---\""})
    void theFenceOfTheCms(String yaml) {
        assertThat(codes(yaml + "\n")).singleElement().asString().endsWith(" WARNING front-matter-fence");
        assertThat(diagnostics("title: a---b\n").get(0).position()).hasToString("2:9");
    }

    @Test
    void theFenceInTheBodyIsNone() {
        assertThat(isomer.read("---\ntitle: a\n---\n<p>a---b</p>").diagnostics())
                .isEmpty();
        assertThat(isomer.read("<p>a---b</p>").diagnostics()).isEmpty();
    }

    @Test
    void theHintForTheFenceHelps() {
        assertThat(diagnostics("title: \"a--\\x2db\"\n")).isEmpty();
    }

    private List<String> codes(String yaml) {
        return diagnostics(yaml).stream()
                .map(found -> found.position() + " " + found.severity() + " " + found.code())
                .toList();
    }

    private List<Diagnostic> diagnostics(String yaml) {
        List<Diagnostic> found = isomer.read("---\n" + yaml + "---\n").diagnostics();
        assertThat(found).allSatisfy(each -> {
            assertThat(each.severity()).isNotEqualTo(Severity.ERROR);
            assertThat(each.hint()).isNotEmpty();
        });
        return found;
    }
}
