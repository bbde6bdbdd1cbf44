package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.block.markdown.Markdown;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiquidCheckTest {
    private static final Isomer ISOMER = Isomer.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>a</p>|<p>{{ site.title }}</p>|<p>{{ b }}</p>; 2:1",
                "<p>a</p>|<p><a href=\"{{ site.baseurl }}/b/\">c</a></p>; 2:1",
                "<blockquote>|<p>a</p>|<p>{% include b %}</p></blockquote><p>~ c</p>; 3:1",
                "<details class=\"isomer-details\"><summary>{{ a }}</summary>"
                        + "<div data-type=\"detailsContent\" class=\"isomer-details-content\"><p>b</p></div></details>; 1:42",
            })
    void itIsReportedOnceAtTheInnermostBlock(String html, String place) {
        Page page = ISOMER.readBody(html.replace('|', '\n')).page();

        assertThat(ISOMER.check(page))
                .filteredOn(finding -> finding.code().equals("liquid-not-run"))
                .singleElement()
                .extracting(finding -> String.valueOf(finding.position()))
                .isEqualTo(place);
    }

    @Test
    void markdownMayHoldItToo() {
        Page page = Page.of(FrontMatter.empty(), new Markdown("a"), new Markdown("{{ b }}"), new Markdown("{% c %}"));

        assertThat(ISOMER.check(page)).extracting(Diagnostic::code).containsExactly("liquid-not-run");
        assertThat(ISOMER.render(page)).isEqualTo("<p>a</p><p>{{ b }}</p><p>{% c %}</p>");
    }

    @Test
    void bracesAreNone() {
        assertThat(ISOMER.check(ISOMER.readBody("<p>{ a } {b} }} %}</p>").page()))
                .isEmpty();
    }
}
