package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.isomer.Isomer;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.prose.Prose;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
    private static final String FILE = "---\ntitle: T\n---\n<p>Body</p>\n";

    @Test
    void tooManyBytesAreKeptAndNotRead() {
        Isomer isomer = with(Limits.standard().withPageBytes(FILE.length() - 1));
        PageReading reading = isomer.read(FILE);

        assertThat(reading.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("page-too-large");
            assertThat(found.severity()).isEqualTo(Severity.ERROR);
            assertThat(found.message()).isEqualTo("The file has 29 bytes, more than the 28 that a page may have.");
            assertThat(found.hint()).contains("Isomer.builder().limits(Limits.standard().withPageBytes(29))");
        });
        assertThat(reading.page().blocks()).isEmpty();
        assertThat(reading.page().title()).isNull();
        assertThat(isomer.write(reading.page())).isEqualTo(FILE);
        assertThat(isomer.writeCanonical(reading.page())).isEqualTo(FILE);
    }

    @Test
    void asManyBytesAsAllowedAreRead() {
        Limits limits = Limits.standard().withPageBytes(FILE.length());

        assertThat(with(limits).read(FILE).page().title()).isEqualTo("T");
    }

    @Test
    void bytesAreThoseOfUtf8() {
        String text = "<p>\u00e9\u20ac\ud83d\ude00</p>";
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;

        assertThat(with(Limits.standard().withPageBytes(bytes)).readBody(text).diagnostics())
                .isEmpty();
        assertThat(with(Limits.standard().withPageBytes(bytes - 1))
                        .readBody(text)
                        .diagnostics())
                .hasSize(1);
    }

    @Test
    void bytesThatAreNotUtf8AreKeptAsWell() {
        byte[] file = {'<', 'p', '>', (byte) 0xff, (byte) 0x80};
        Isomer isomer = with(Limits.standard().withPageBytes(4));

        assertThat(isomer.writeBytes(isomer.read(file).page())).isEqualTo(file);
    }

    @Test
    void tooManyTagsLeaveTheFrontMatterReadable() {
        Isomer isomer = with(Limits.standard().withTags(2));
        String file = "---\ntitle: T\n---\n<p>a</p><p>b</p><p>c</p>";
        PageReading reading = isomer.read(file);

        assertThat(reading.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("tags-too-many");
            assertThat(found.position()).isNotNull();
            assertThat(found.position().line()).isEqualTo(4);
            assertThat(found.hint()).contains("withTags(3)");
        });
        Page page = reading.page();
        assertThat(page.title()).isEqualTo("T");
        assertThat(isomer.writeCanonical(page.withFrontMatter("title", "U"))).isEqualTo(file.replace("T", "U"));
    }

    @Test
    void renderingWhatWasNotReadGivesNothingAndIsReported() {
        Isomer isomer = with(Limits.standard().withTags(1));
        Page page = isomer.read("<p>a</p><p>b</p>").page();
        List<Diagnostic> found = new ArrayList<>();

        assertThat(isomer.render(page, RenderOptions.standard().withDiagnostics(found::add)))
                .isEmpty();
        assertThat(found).extracting(Diagnostic::code).containsExactly("tags-too-many");
        assertThat(isomer.check(page)).extracting(Diagnostic::code).containsExactly("tags-too-many");
    }

    @Test
    void whatWasNotReadCannotBeReplaced() {
        Isomer isomer = with(Limits.standard().withPageBytes(10));
        Page page = isomer.read(FILE).page();

        assertThatIllegalStateException()
                .isThrownBy(() -> page.withBlocks(List.of(Prose.text("x"))))
                .withMessageContaining("page-too-large");
        assertThatIllegalStateException().isThrownBy(() -> page.withFrontMatter("title", "x"));
    }

    @Test
    void largeFilesAreNotLoaded(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), FILE);

        assertThat(with(Limits.standard()).read(file).page().title()).isEqualTo("T");
        assertThatIOException()
                .isThrownBy(() -> with(Limits.standard().withPageBytes(5)).read(file))
                .withMessageContaining("page.md")
                .withMessageContaining("29 bytes")
                .withMessageContaining("withPageBytes(29)");
        assertThatIOException()
                .isThrownBy(() -> Isomer.standard().read(folder))
                .withMessageContaining("no regular file");
    }

    @Test
    void frontMatterHasLimitsOfItsOwn() {
        assertThat(frontMatterError(Limits.standard().withFrontMatterLength(8), "title: T\n"))
                .contains("9 characters, more than the 8 allowed", "withFrontMatterLength(9)");
        assertThat(frontMatterError(Limits.standard().withFrontMatterValues(3), "a: [1, 2, 3]\n"))
                .contains("more than 3 values", "withFrontMatterValues(4)");
        assertThat(frontMatterError(Limits.standard().withFrontMatterDepth(2), "a: [[[x]]]\n"))
                .contains("more than 2 deep", "withFrontMatterDepth(3)");
    }

    @Test
    void raisedLimitsHold() {
        String deep = "---\na: " + "[".repeat(100) + "]".repeat(100) + "\n---\n";

        assertThat(with(Limits.standard().withFrontMatterDepth(100)).read(deep).diagnostics())
                .isEmpty();
    }

    @Test
    void noLimitIsLessThanOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.standard().withPageBytes(0))
                .withMessage("pageBytes is 0; a limit is 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.standard().withFrontMatterDepth(101))
                .withMessageContaining("101");
    }

    private static String frontMatterError(Limits limits, String yaml) {
        PageReading reading = with(limits).read("---\n" + yaml + "---\n<p>Body</p>");
        assertThat(reading.page().blocks()).hasSize(1);
        assertThat(reading.diagnostics()).hasSize(1);
        return reading.diagnostics().get(0).toString();
    }

    private static Isomer with(Limits limits) {
        return Isomer.builder().limits(limits).build();
    }
}
