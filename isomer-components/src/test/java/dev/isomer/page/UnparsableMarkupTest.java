package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.markdown.Markdown;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.safe.HtmlSanitizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** jsoup fails on markup like this, which no page needs and an attacker can write. */
class UnparsableMarkupTest {
    private static final String MARKUP = "<h2><code></h2><details>".repeat(6_000);
    private static final Isomer ISOMER = Isomer.standard();

    @ParameterizedTest
    @ValueSource(strings = {"", "---\ntitle: T\nvariant: tiptap\n---\n", "---\ntitle: T\n---\nSome *text*.\n\n"})
    void aPageIsKeptAndSaysSo(String before) {
        String file = before + MARKUP + "\n";
        PageReading reading = ISOMER.read(file);

        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsOnlyOnce("markup-unparsable");
        assertThat(ISOMER.write(reading.page())).isEqualTo(file);
        assertThat(ISOMER.writeCanonical(reading.page())).endsWith(MARKUP + "\n");
        assertThat(ISOMER.render(reading.page())).isEmpty();
        assertThat(ISOMER.check(reading.page())).extracting(Diagnostic::code).contains("markup-unparsable");
    }

    @Test
    void upToTheLengthOfAnyPageItIsRead() {
        String html = "<p>Before.</p>" + "<p><b></p><ul><li>Text".repeat(100) + "<p>Behind.</p>";
        PageReading reading = ISOMER.readBody(html);

        assertThat(ISOMER.render(reading.page()))
                .startsWith("<p>Before.</p>")
                .contains("Behind.")
                .satisfies(rendered -> assertThat(rendered.split("Text", -1)).hasSize(101));
        assertThat(ISOMER.write(reading.page())).isEqualTo(html);
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).contains("elements-too-deep");
    }

    /** Formatting elements that the parser opens again, and templates in each other, pass its limit of depth. */
    @ParameterizedTest
    @ValueSource(strings = {"<noscript><template><nobr>", "<template><a><b><a><b>", "<b><table><tr><td>"})
    void howeverDeepItIsRead(String tags) {
        String html = "<p>Before.</p>" + tags.repeat(200) + "<b>".repeat(90) + "Text";
        PageReading reading = ISOMER.readBody(html);

        assertThat(ISOMER.write(reading.page())).isEqualTo(html);
        assertThat(ISOMER.render(reading.page())).startsWith("<p>Before.</p>");
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsOnlyOnce("elements-too-deep");
    }

    @Test
    void templatesOnWhichTheParserFailsAreKept() {
        String html = "<noscript><template><nobr>".repeat(6_000);
        PageReading reading = ISOMER.readBody(html);

        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsOnlyOnce("markup-unparsable");
        assertThat(ISOMER.write(reading.page())).isEqualTo(html);
    }

    @Test
    void behindManyPiecesTheWholeBodyIsKept() {
        String file = "<p>A paragraph.</p>\n".repeat(10_000) + MARKUP;
        PageReading reading = ISOMER.readBody(file);

        assertThat(reading.page().blocks()).isEmpty();
        assertThat(ISOMER.write(reading.page())).isEqualTo(file);
    }

    @Test
    void checkedMarkupIsEmptyAndSaysSo() {
        for (HtmlSanitizer sanitizer : List.of(HtmlSanitizer.pageContent(), HtmlSanitizer.untrusted())) {
            HtmlSanitizer.Result result = sanitizer.sanitize(MARKUP);

            assertThat(result.html().html()).isEmpty();
            assertThat(result.dropped()).extracting(Diagnostic::code).contains("markup-unparsable");
        }
    }

    @Test
    void theHtmlOfMarkdownIsLeftOutAndSaysSo() {
        List<String> codes = new ArrayList<>();
        ISOMER.render(
                new Markdown("<div>" + MARKUP + "</div>"),
                RenderOptions.standard().withDiagnostics(found -> codes.add(found.code())));

        assertThat(codes).contains("markup-unparsable");
    }
}
