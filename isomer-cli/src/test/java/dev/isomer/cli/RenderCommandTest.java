package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    private static final String QUOTE =
            "<blockquote><p>Be open.</p></blockquote><p>~ Ada, Minister</p><p style=\"text-align: center\">Hi</p>";

    @TempDir
    Path folder;

    private Site site;

    @BeforeEach
    void makeSite() {
        site = new Site(folder);
    }

    @Test
    void givesTheBody() {
        Run run = Run.of("render", site.file("about.md", Site.PAGE));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("<p>Hello</p>\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anEmptyPageGivesNothing() {
        Run run = Run.of("render", site.file("empty.md", ""));
        assertThat(run.code()).isZero();
        assertThat(run.bytes()).isEmpty();
    }

    @Test
    void takesTheProfileInAnyCase() {
        Path file = site.file("quote.md", QUOTE);
        assertThat(Run.of("render", file).out()).contains("<figure").doesNotContain("style=");
        assertThat(Run.of("render", "--profile", "SOURCE", file).out())
                .doesNotContain("<figure")
                .contains("style=");
    }

    @Test
    void readsStandardInput() {
        Run run = Run.withInput(Site.PAGE.getBytes(StandardCharsets.UTF_8), "render", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("<p>Hello</p>\n");
    }

    @Test
    void tellsWhatIsLeftOut() {
        Path file = site.file("unsafe.md", Site.UNSAFE);
        Run run = Run.of("render", file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("<p>Hello</p>\n");
        assertThat(run.err())
                .startsWith(file + ":4:1 warning attribute-dropped: ")
                .contains("onclick=\"x()\"")
                .endsWith(")\n")
                .hasLineCount(1);
    }

    @Test
    void tellsThatTheFrontMatterIsMissing() {
        Run run = Run.of("render", "--document", site.file("broken.md", Site.BROKEN));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("error front-matter-unreadable");
        assertThat(run.out()).contains("<title>broken</title>");
    }

    @Test
    void makesAWholeDocument() {
        Path file = site.file(
                "page.md", "---\ntitle: \"R&D </title><script>\"\ndescription: 'Say \"hi\" & go'\n---\n<p>Hello</p>\n");
        Run run = Run.of("render", "--document", file);
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .contains("<title>R&amp;D &lt;/title&gt;&lt;script&gt;</title>\n")
                .contains("<meta name=\"description\" content=\"Say &quot;hi&quot; &amp; go\">\n")
                .contains("<main class=\"content isomer-content\">\n<p>Hello</p>\n</main>\n")
                .endsWith("</body>\n</html>\n");
    }

    @Test
    void aDocumentHoldsTheStylesheetOfAllBlocks() {
        String document =
                Run.of("render", "--document", site.file("about.md", Site.PAGE)).out();
        assertThat(document).contains("--_isomer-unit", ".isomer-card", ".isomer-accordion", ".isomer-quote");
        assertThat(document).containsOnlyOnce("<style>").containsOnlyOnce("</style>");
    }

    @Test
    void aDocumentWithoutFrontMatterIsCalledAsItsFile() {
        assertThat(Run.of("render", "--document", site.file("About us.md", "<p>x</p>"))
                        .out())
                .contains("<title>About us</title>")
                .doesNotContain("name=\"description\"");
        assertThat(Run.withInput(new byte[0], "render", "--document", "-").out())
                .contains("<title>Untitled page</title>");
    }

    @Test
    void bytesThatAreNotUtf8AreShownAsReplacement() {
        byte[] page = "<p>caf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1);
        Run run = Run.withInput(page, "render", "-");
        assertThat(run.out()).isEqualTo("<p>caf\ufffd</p>\n");
        assertThat(run.err()).startsWith("-:1:7 warning not-utf-8: ");
    }

    @Test
    void refusesSeveralInputsWithoutAFolder() {
        Path one = site.file("site/one.md", Site.PAGE);
        Path two = site.file("site/two.md", Site.PAGE);
        for (Run run : new Run[] {Run.of("render", one, two), Run.of("render", folder), Run.of("render", one, "-")}) {
            assertThat(run.code()).isEqualTo(ExitCode.FAILED);
            assertThat(run.bytes()).isEmpty();
            assertThat(run.err()).contains("give --out DIR");
        }
    }

    @Test
    void aFolderWithOneFileIsOneInput() {
        site.file("site/sub/one.md", Site.PAGE);
        assertThat(Run.of("render", folder).out()).isEqualTo("<p>Hello</p>\n");
    }

    @Test
    void makesAnHtmlFileForEveryInput() throws Exception {
        site.file("site/a.md", Site.PAGE);
        site.file("site/sub folder/b.md", Site.UNSAFE);
        Path single = site.file("notes.v2.txt", "<b>x</b>");
        Run run = Run.of("render", "--out", site.path("html"), site.path("site"), single);
        assertThat(run.code()).isZero();
        assertThat(run.bytes()).isEmpty();
        assertThat(site.files("html")).containsExactly("a.html", "notes.v2.html", "sub folder/b.html");
        assertThat(site.path("html/a.html")).hasContent("<p>Hello</p>\n");
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() throws Exception {
        site.file("site/a.md", Site.PAGE);
        site.link("site/b.md", site.path("nowhere.md"));
        site.file("site/c.md", Site.PAGE);
        Files.createDirectories(site.path("html/c.html/x"));
        Run run = Run.of("render", "--out", site.path("html"), site.path("missing.md"), site.path("site"));
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("missing.md", "no such file", "Check the path"),
                        line -> assertThat(line).contains("b.md", "leads nowhere"),
                        line -> assertThat(line).contains("c.html", "could not be written"));
        assertThat(site.files("html")).containsExactly("a.html");
    }
}
