package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path folder;

    private Site site;

    @BeforeEach
    void makeSite() {
        site = new Site(folder);
    }

    @Test
    void aGoodPageGivesTheSummaryAlone() {
        Run run = Run.of("check", site.file("about.md", Site.PAGE));
        assertThat(run.code()).isZero();
        assertThat(run.bytes()).isEmpty();
        assertThat(run.err()).isEqualTo("1 file, 0 errors, 0 warnings, 0 notes\n");
    }

    @Test
    void warningsAreNoErrors() {
        Path file = site.file("unsafe.md", Site.UNSAFE);
        Run run = Run.of("check", file);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(file + ":4:1 warning attribute-dropped: ")
                .hasLineCount(1);
        assertThat(run.err()).isEqualTo("1 file, 0 errors, 1 warning, 0 notes\n");
    }

    @Test
    void errorsEndWithOne() {
        Run run = Run.of("check", site.file("broken.md", Site.BROKEN), site.file("unsafe.md", Site.UNSAFE));
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.out()).contains("broken.md:3:1 error front-matter-unreadable: ", "unsafe.md:4:1 warning ");
        assertThat(run.err()).isEqualTo("2 files, 1 error, 1 warning, 0 notes\n");
    }

    @Test
    void aPageOverALimitIsReadWhereTheCommandLineSaysSo() {
        Path file = site.file("long.md", "---\ntitle: " + "a".repeat(70_000) + "\n---\n<p>Text</p>\n");

        assertThat(Run.of("check", file).out())
                .contains("long.md:2:1 error front-matter-unreadable", "raise the limit with --no-limits)");
        assertThat(Run.of("check", "--format", "json", file).out()).contains("raise the limit with --no-limits\"}");
        assertThat(Run.of("check", "--no-limits", file).code()).isZero();
    }

    @Test
    void aFileThatCannotBeReadEndsWithTwo() {
        Run run = Run.of("check", site.path("missing.md"), site.file("broken.md", Site.BROKEN));
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).contains("front-matter-unreadable");
        assertThat(run.err())
                .startsWith("isomer: " + site.path("missing.md") + ": There is no such file")
                .endsWith("1 file, 1 error, 0 warnings, 0 notes; 1 failed, see above\n");
    }

    @Test
    void findingsStandInTheOrderOfTheFile() {
        byte[] page = ("<p onclick=\"x\">a</p>\n<div class=\"isomer-image-wrapper\"><img src=\"/a.png\"></div>\n"
                        + "<p onclick=\"x\">b \u00e9</p>")
                .getBytes(StandardCharsets.ISO_8859_1);
        Run run = Run.withInput(page, "check", "-");
        assertThat(run.out().lines().map(line -> line.replaceAll("^-:([0-9]+).*", "$1")))
                .containsExactly("1", "2", "3", "3", "3");
    }

    @Test
    void equalFindingsAreOneLine() {
        Run run = Run.of(
                "check", site.file("a.md", "<table><tr><td onclick=\"x\">a</td><td onclick=\"x\">b</td></tr></table>"));
        assertThat(run.out()).hasLineCount(1).endsWith(" [2 times]\n");
        assertThat(run.err()).contains("2 warnings");
    }

    @Test
    void linesShowControlCharacters() {
        Run run = Run.of("check", site.file("a.md", "<p onclick=\"\u001b[31m\u202eabc\n\">a</p>"));
        assertThat(run.out()).hasLineCount(1).contains("\\u001b[31m\\u202eabc").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void jsonIsOneArray() throws Exception {
        Path unsafe = site.file("unsafe.md", Site.UNSAFE);
        Run run = Run.of("check", "--format", "json", unsafe, site.file("broken.md", Site.BROKEN));
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.err()).isEmpty();
        JsonNode array = new ObjectMapper().readTree(run.bytes());
        assertThat(array).hasSize(2);
        JsonNode first = array.get(0);
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly("file", "line", "column", "severity", "code", "message", "hint");
        assertThat(first.get("file").textValue()).isEqualTo(unsafe.toString());
        assertThat(first.get("line").intValue()).isEqualTo(4);
        assertThat(first.get("column").intValue()).isEqualTo(1);
        assertThat(first.get("severity").textValue()).isEqualTo("warning");
        assertThat(first.get("code").textValue()).isEqualTo("attribute-dropped");
        assertThat(first.get("message").textValue()).contains("onclick=\"x()\"");
        assertThat(array.get(1).get("severity").textValue()).isEqualTo("error");
    }

    @Test
    void jsonWithoutFindingsIsAnEmptyArray() {
        assertThat(Run.of("check", "--format", "json", site.file("about.md", Site.PAGE))
                        .out())
                .isEqualTo("[]\n");
        Run failed = Run.of("check", "--format", "json", site.path("missing.md"));
        assertThat(failed.code()).isEqualTo(ExitCode.FAILED);
        assertThat(failed.out()).isEqualTo("[]\n");
        assertThat(failed.err()).contains("missing.md");
    }

    @Test
    void jsonHoldsAnyContent() throws Exception {
        byte[] page =
                "<p onclick=\"\u0001\u001f\t\\ \u007f\u0085\u00e9 end\">a</p>".getBytes(StandardCharsets.ISO_8859_1);
        Run run = Run.withInput(page, "check", "--format", "json", "-");
        JsonNode array = new ObjectMapper().readTree(run.bytes());
        assertThat(array).hasSize(2);
        assertThat(array.toString()).contains("end");
    }
}
