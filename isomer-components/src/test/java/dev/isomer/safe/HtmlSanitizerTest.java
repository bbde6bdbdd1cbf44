package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "<p style='text-align: center'>a</p>   | <p style=\"text-align: center\">a</p>",
                "<blink>a</blink>                      | a",
                "<input type='password'>               | ''",
                "<input type='checkbox' checked>       | <input type=\"checkbox\" checked=\"\">"
            })
    void keepsWhatIsAllowed(String html, String expected) {
        assertThat(sanitizer.sanitize(html).html().html()).isEqualTo(expected);
    }

    @Test
    void saysWhatItLeftOut() {
        assertThat(sanitizer
                        .sanitize("<p onclick=x><!-- c --><blink>a</blink><script>b</script><a href=data:x>c</a></p>")
                        .dropped())
                .extracting(Diagnostic::code)
                .containsExactly(
                        "attribute-dropped", "content-dropped", "element-unwrapped", "element-dropped", "url-refused");
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
}
