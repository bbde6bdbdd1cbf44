package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

/** What the EL functions give may stand in the text of a JSP. */
class FunctionsTest {
    private static JspServer server;

    @BeforeAll
    static void start() {
        server = new JspServer();
        server.attribute("nasty", "a' \"b\" <script>c()</script> & d");
        server.attribute(
                "markup", "<p class=\"x\" onclick=\"a()\">A <script>b()</script><a href=\"javascript:c()\">C</a></p>");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void textIsEscaped() {
        String escaped = "a&#39; &quot;b&quot; &lt;script&gt;c()&lt;/script&gt; &amp; d";
        assertThat(server.render("<p title='${iso:text(nasty)}'>${iso:text(nasty)}</p>"))
                .isEqualTo("<p title='" + escaped + "'>" + escaped + "</p>");
        assertThat(server.render("${iso:text(7)}${iso:text(true)}${iso:text(missing)}"))
                .isEqualTo("7true");
    }

    @Test
    void htmlIsCheckedAsPageContent() {
        assertThat(server.render("${iso:html(markup)}")).isEqualTo("<p class=\"x\">A <a>C</a></p>");
        assertThat(server.render("<iso:quote html='${iso:html(markup)}'/>"))
                .isEqualTo("<blockquote class=\"isomer-quote\"><p class=\"x\">A <a>C</a></p></blockquote>");
    }

    @Test
    void htmlOfStrangersHasNoClasses() {
        assertThat(server.render("${iso:untrustedHtml(markup)}"))
                .startsWith("<p>A <a")
                .doesNotContain("class", "javascript");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        /a/?b=c&d="e'          | /a/?b=c&amp;d=%22e&#39;
        https://example.com/   | https://example.com/
        mailto:a@example.com   | mailto:a@example.com
        javascript:alert(1)    | ``
        java\tscript:alert(1)  | ``
        data:text/html,a       | ``
        """)
    void urlIsAllowedAndEscapedOrEmpty(String url, String written) {
        assertThat(Functions.url(url)).isEqualTo(written);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nothingGivesNothing(String nothing) {
        assertThat(Functions.text(nothing)).isEmpty();
        assertThat(Functions.html(nothing).html()).isEmpty();
        assertThat(Functions.untrustedHtml(nothing).html()).isEmpty();
        assertThat(Functions.url(nothing)).isEmpty();
    }
}
