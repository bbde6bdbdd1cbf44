package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSanitizerTest {
    private final HtmlSanitizer sanitizer = HtmlSanitizer.pageContent();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Hello</p>                          | <p>Hello</p>",
                "<p onclick='x()'>a</p>                | <p>a</p>",
                "a<script>x()</script>b                | ab",
                "<svg><a href='javascript:x'>y</a></svg>z | z",
                "<a href='javascript:x'>y</a>          | <a>y</a>",
                "<a href='/x' target='frame'>y</a>     | <a href=\"/x\">y</a>",
                "<img src='data:image/png;base64,x'>   | <img>",
                "<p style='position:fixed'>a</p>       | <p>a</p>",
                "<p style='margin:-999px'>a</p>       | <p>a</p>",
                "<p style='margin:0-999px'>a</p>      | <p>a</p>",
                "<p style='margin:0 0 1.-9px'>a</p>   | <p>a</p>",
                "<p style='margin: 0 auto -1px'>a</p>  | <p>a</p>",
                "<p style='color: dark-red'>a</p>      | <p style=\"color: dark-red\">a</p>",
                "<p style='text-align: center'>a</p>   | <p style=\"text-align: center\">a</p>",
                "<blink>a</blink>                      | a",
                "<input type='password'>               | ''",
                "<input type='checkbox' checked>       | <input type=\"checkbox\" checked=\"\">"
            })
    void keepsWhatIsAllowed(String html, String expected) {
        assertThat(sanitizer.sanitize(html).html().html()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class='isomer-card' id=x style='color: red' title=t>a</p> | <p title=\"t\">a</p>",
                "<a href='/x' target='_blank' rel=me>y</a> | <a href=\"/x\" rel=\"nofollow noopener ugc\">y</a>",
                "<a rel='nofollow noopener ugc'>y</a>   | <a>y</a>",
                "<nav><font color=red>a</font></nav>    | a",
                "<input type='checkbox'>b               | b",
                "<td data-x=1 aria-label=y>a            | a",
                "<b role='alert'>a</b>                  | <b>a</b>",
            })
    void untrustedMarkupCannotPassForAPartOfThePage(String html, String expected) {
        HtmlSanitizer untrusted = HtmlSanitizer.untrusted();
        String once = untrusted.sanitize(html).html().html();

        assertThat(once).isEqualTo(expected);
        assertThat(untrusted.sanitize(once)).isEqualTo(new HtmlSanitizer.Result(new SafeHtml(once), List.of()));
    }

    @Test
    void givesWhatAParserReadsTheSame() {
        assertThat(html("<pre><!-- c -->\nx</pre>")).isEqualTo("<pre>\n\nx</pre>");
        assertThat(html("<p><button><ul></ul></button></p>")).isEqualTo("<p></p><ul></ul><p></p>");
        assertThat(html("<a href=/a><table><a href=/b>b</table>c"))
                .isEqualTo("<a href=\"/a\"></a><a href=\"/b\">b</a><table></table><a href=\"/b\">c</a>");
    }

    private String html(String html) {
        return sanitizer.sanitize(html).html().html();
    }

    @Test
    void saysWhatItLeftOut() {
        assertThat(sanitizer
                        .sanitize("<p onclick=x><!-- c --><blink>a</blink><script>b</script><a href=data:x>c</a></p>")
                        .dropped())
                .extracting(found -> found.position() + " " + found.code())
                .containsExactly(
                        "1:4 attribute-dropped",
                        "1:14 content-dropped",
                        "1:24 element-unwrapped",
                        "1:40 element-dropped",
                        "1:61 url-refused");
    }

    @Test
    void twiceIsTheSameAsOnce() {
        String once = sanitizer
                .sanitize("<table><td>a<b><p>b</b></p><noscript><p title=\"</noscript><img src=x onerror=y>\">")
                .html()
                .html();
        assertThat(sanitizer.sanitize(once).html().html()).isEqualTo(once);
        assertThat(sanitizer.sanitize(once).dropped()).isEmpty();
    }

    @Test
    void aCharacterThatEndsTheParsersInputEndsNothing() {
        assertThat(sanitizer.sanitize("a&amp;\uffffb<p>c</p>").html().html()).isEqualTo("a&amp;\ufffdb<p>c</p>");
    }

    /** What is left out had kept a paragraph apart from a list, and a line break from the start of its element. */
    @ParameterizedTest
    @ValueSource(strings = {"<p><button><dl>", "<p>a<button><p>b", "<pre><!-- -->\nx</pre>"})
    void checkedTwiceIsCheckedOnce(String html) {
        SafeHtml once = HtmlSanitizer.pageContent().sanitize(html).html();
        assertThat(HtmlSanitizer.pageContent().sanitize(once.html()).html()).isEqualTo(once);
    }
}
