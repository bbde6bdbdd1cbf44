package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " /about/ |/about/",
                "/our work/|/our%20work/",
                "/a\tb/|/ab/",
                "\\\\host\\a|//host/a",
                "/\\host/|//host/",
                "https:\\\\host\\a?b\\c#d\\e|https://host/a?b\\c#d\\e",
                "/{x}`?{x}`#{x}`|/%7Bx%7D%60?{x}`#{x}%60",
                "/a?\"b\"<c>|/a?%22b%22%3Cc%3E",
                "/a\u0001b\u007f|/a%01b%7F",
                "tel:+65 6123\t4567|tel:+65 61234567",
                "mailto:a\\b@example.com?subject=a b|mailto:a\\b@example.com?subject=a%20b",
            })
    void isWrittenAsTheBrowserWouldResolveIt(String url, String encoded) {
        SafeUrl safe = (SafeUrl) LinkPolicy.standard().check(url);

        assertThat(safe).hasToString(url);
        assertThat(safe.encoded()).hasToString(encoded);
        assertThat(safe.encoded().encoded()).isEqualTo(safe.encoded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#a", "/a/b?c=d&e=f#g", "https://example.com/%20é~|^'()[]", "mailto:a@example.com"})
    void isTheSameObjectWhereNothingIsToBeDone(String url) {
        SafeUrl safe = (SafeUrl) LinkPolicy.standard().check(url);

        assertThat(safe.encoded()).isSameAs(safe);
    }

    @Test
    void lineBreaksAreLeftOutAsABrowserDoes() {
        SafeUrl safe = (SafeUrl) LinkPolicy.standard().check("ht\ntp\r://a\n/b");

        assertThat(safe.encoded()).hasToString("http://a/b");
    }

    @Test
    void aNulIsEncodedAtOnceForHtmlCannotHoldIt() {
        assertThat(LinkPolicy.standard().check("\0 /a\0b")).hasToString("/a%00b");
        assertThat(LinkPolicy.unchecked().check("/a\0b")).hasToString("/a\0b");
    }
}
