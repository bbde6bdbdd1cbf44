package dev.isomer.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.html.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of attributes in a file is that of the CMS, whatever it was where they were read. */
class EditorAttributesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><a target=\"_blank\" rel=\"noopener\" class=\"x\" href=\"/\">y</a>⏎</p>"
                        + "|<p><a href=\"/\" class=\"x\" rel=\"noopener\" target=\"_blank\">y</a>⏎</p>",
                "<ol class=\"tight\" data-tight=\"true\" start=\"2\">⏎<li>⏎<p>x</p>⏎</li>⏎</ol>"
                        + "|<ol start=\"2\" data-tight=\"true\" class=\"tight\">⏎<li>⏎<p>x</p>⏎</li>⏎</ol>",
                "<p lang=\"ms\" id=\"a\">x</p>|<p lang=\"ms\" id=\"a\">x</p>",
            })
    void isThatOfTheCms(String html, String saved) {
        assertThat(Bodies.written(html.replace('⏎', '\n'))).isEqualTo(saved.replace('⏎', '\n'));
        assertThat(Bodies.written(saved.replace('⏎', '\n'))).isEqualTo(saved.replace('⏎', '\n'));
    }

    @Test
    void whatTheEditorDoesNotKnowStandsAtTheEnd() {
        Attributes attributes = Attributes.of("id", "a", "colspan", "2", "lang", "ms", "rowspan", "1");
        assertThat(EditorAttributes.inSavedOrder("td", attributes))
                .hasToString("rowspan=\"1\" colspan=\"2\" id=\"a\" lang=\"ms\"");
    }

    @Test
    void theWidthThatTheCmsNeverSavesIsLeftOut() {
        assertThat(EditorAttributes.inSavedOrder("td", Attributes.of("colwidth", "100")))
                .isEqualTo(Attributes.none());
    }
}
