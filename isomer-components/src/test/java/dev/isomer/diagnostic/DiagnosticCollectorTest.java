package dev.isomer.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.safe.HtmlSanitizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hostile content can cause millions of findings: nothing is lost silently, and the memory stays bounded. */
class DiagnosticCollectorTest {
    private static final String TAG = "<p" + " a".repeat(12_001) + ">";

    @Test
    void aPageListsTenThousandAndCountsTheRest() {
        List<Diagnostic> found =
                Isomer.standard().readBody(TAG + "</b>".repeat(5)).diagnostics();

        assertThat(found).hasSize(10_001);
        assertThat(found.get(0).toString())
                .contains("findings-too-many", "not listed are ", " attributes-too-many", "5 tag-ignored");
    }

    @Test
    void theSanitizerToo() {
        assertThat(HtmlSanitizer.untrusted().sanitize(TAG).dropped())
                .hasSize(10_001)
                .last()
                .asString()
                .contains("findings-too-many");
    }

    @Test
    void theCheckToo() {
        String html = "<p onclick=\"a\">x</p>".repeat(10_002);
        List<Diagnostic> found =
                Isomer.standard().check(Isomer.standard().readBody(html).page());

        assertThat(found).hasSize(10_001).last().asString().contains("not listed are 2 attribute-dropped");
    }

    @Test
    void aFindingIsOneLineWhateverItNames() {
        String forged = "<p onclick=\"x\r\n2026 WARNING admin logged in \u001b[31m \u202e\">x</p>";
        List<Diagnostic> found = HtmlSanitizer.untrusted().sanitize(forged).dropped();

        assertThat(found).singleElement().asString().doesNotContain("\r", "\n", "\u001b", "\u202e");
        assertThat(found.get(0).toString()).contains("x\\u000d\\u000a2026 WARNING");
    }
}
