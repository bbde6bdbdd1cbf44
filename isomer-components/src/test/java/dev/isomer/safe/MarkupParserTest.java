package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a</b>b                             | 1:2 tag-ignored",
                "<h1>a</h2>                         | 1:1 element-not-closed, 1:6 tag-ignored",
                "<!DOCTYPE html><p>a                | 1:1 tag-ignored",
                "<html lang=en><head></head><body>x | 1:1 tag-ignored, 1:15 tag-ignored, 1:21 tag-ignored, 1:28 tag-ignored",
                "<tr><td>x</td></tr>                | 1:1 tag-ignored, 1:5 tag-ignored, 1:10 tag-ignored, 1:15 tag-ignored",
                "<form><form>x</form>               | 1:7 tag-ignored",
                "<frameset>x</frameset>             | 1:1 tag-ignored, 1:12 tag-ignored",
                "<p>x</p class=a>                   | 1:5 tag-ignored",
                "<p id=a ID=b id='c'>x              | 1:9 attribute-repeated, 1:14 attribute-repeated",
                "<b>x<p>y                           | 1:1 element-not-closed",
                "<div/>x                            | 1:1 element-not-closed",
                "<a href=/>x<a href=/b>y</a>        | 1:1 element-not-closed",
                "x<p title='abc>y</p>               | 1:2 tag-unfinished",
                "x<!-- y <p>z</p>                   | 1:2 tag-unfinished",
                "x<!y                               | 1:2 tag-unfinished",
            })
    void reportsWhatBecomesNoNode(String html, String expected) {
        assertThat(findings(html).stream().map(found -> found.position() + " " + found.code()))
                .containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a & b < c &amp; &nbsp;&#8211; &unknown; \u00e9 \ud83d\ude00 \ufffe",
                "<ul><li>a<li>b</ul><table><tr><td>x<td>y</table><dl><dt>a<dd>b</dl><p>a<p>b",
                "</p>a</br>b",
                "<pre>\n\na</pre><textarea>\nx</textarea>",
                "<b>a<p>b</b>c</p>",
                "<table>a<b>c</b><tr><td>x</td></tr></table>",
                "<img src=a><br/><hr><input checked><wbr>",
                "<svg viewBox='0 0 1 1'><path d=M0/><foreignObject><p>x</p></foreignObject></svg>",
                "<math><mi>x</mi></math>",
                "<script>if (a<b) '</p>'</script><style>a>b{}</style><title></b></title>",
                "<!-- a --><!--><!---><?php x ?><![CDATA[x]]></ y><!x>",
                "<a b=c =d e='>' f=\">\" g / h>x</a>",
            })
    void isSilentWhereNothingIsLost(String html) {
        assertThat(findings(html)).isEmpty();
    }

    @Test
    void reportsAttributesBehindThe512th() {
        String attributes =
                IntStream.rangeClosed(1, 514).mapToObj(i -> " a" + i).collect(Collectors.joining());

        assertThat(findings("<p" + attributes + ">x</p>"))
                .extracting(Diagnostic::message)
                .satisfiesExactly(
                        message -> assertThat(message).contains("a513"),
                        message -> assertThat(message).contains("a514"));
    }

    @Test
    void reportsATableThatIsLaidFlatAtLessDepth() {
        assertThat(findings("<div>".repeat(124) + "<table><tr><td>x</td></tr></table>" + "</div>".repeat(124)))
                .extracting(Diagnostic::code)
                .containsExactly("elements-too-deep");
    }

    @ParameterizedTest
    @CsvSource({"125, 0", "127, 1", "600, 1"})
    void reportsElementsThatAreNestedTooDeeply(int depth, int expected) {
        assertThat(findings("<div>".repeat(depth) + "</div>".repeat(depth)))
                .filteredOn(found -> found.code().equals("elements-too-deep"))
                .hasSize(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a&amp;\uffffb",
                "\uffffb",
                "<p title='\uffff'>b",
                "<title>\uffff</title>b",
                "<!-- \uffff -->b",
                "<p \uffff=x>b",
                "<\uffffp>b",
                "<p\uffff>b",
                "a\0b",
                "a&#xFFFF;b",
                "a&#xffff b",
                "a&#X0FFFF;b",
                "a&#65535;b",
                "a&#065535 b",
                "a\ud800b",
                "a\udc00b",
            })
    void reportsCharactersThatNoBrowserShowsAndLosesNothingBehindThem(String html) {
        Findings findings = new Findings(html);

        assertThat(MarkupParser.parse(html, findings).body().text())
                .endsWith("b")
                .doesNotContain("\uffff");
        assertThat(findings.inOrder()).extracting(Diagnostic::code).contains("character-replaced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#65534;", "&#165535;", "&#x1FFFF;", "&#xFFFFF;", "&#xFFFE;", "&#x;", "&#", "&#xFFFG"})
    void leavesOtherReferencesAlone(String html) {
        assertThat(findings(html)).isEmpty();
    }

    private static List<Diagnostic> findings(String html) {
        Findings findings = new Findings(html);
        MarkupParser.parse(html, findings);
        return findings.inOrder();
    }
}
