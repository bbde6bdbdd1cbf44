package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteCommandTest {
    private static final byte[] ODD = "\ufeff---\r\ntitle:   About\r\n---\r\n<P>caf\u00c3\u00a9 \u00e9\u0000</p>"
            .getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    private Site site;

    @BeforeEach
    void makeSite() {
        site = new Site(folder);
    }

    @Test
    void keepsEveryByte() {
        assertThat(Run.of("write", site.file("odd.md", ODD)).bytes()).isEqualTo(ODD);
        Run piped = Run.withInput(ODD, "write", "-");
        assertThat(piped.code()).isZero();
        assertThat(piped.bytes()).isEqualTo(ODD);
        assertThat(piped.err()).isEmpty();
    }

    @Test
    void laysOutAsTheCmsWould() {
        Path file = site.file("about.md", "---\ntitle:   \"About us\"\n---\n<P>Hello</P><p>you</p>");
        Run run = Run.of("write", "--canonical", file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("---\ntitle: About us\n---\n<p>Hello</p>\n<p>you</p>");
    }

    @Test
    void canonicalKeepsBytesThatAreNotUtf8() {
        byte[] page = "---\ntitle:  caf\u00e9\n---\n<p>th\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1);
        Run run = Run.withInput(page, "write", "--canonical", "-");
        assertThat(new String(run.bytes(), StandardCharsets.ISO_8859_1)).contains("caf\u00e9", "th\u00e9");
        assertThat(run.err()).contains("warning not-utf-8");
    }

    @Test
    void canonicalKeepsFrontMatterThatCannotBeRead() {
        Run run = Run.of("write", "--canonical", site.file("broken.md", Site.BROKEN));
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("---\ntitle: [\n---\n");
        assertThat(run.err()).contains("error front-matter-unreadable");
    }

    @Test
    void keepsNamesInTheFolder() throws Exception {
        site.file("site/a.md", ODD);
        site.file("site/sub/b.md", Site.PAGE);
        Run run = Run.of("write", "--out", site.path("new/copy"), site.path("site"));
        assertThat(run.code()).isZero();
        assertThat(site.files("new/copy")).containsExactly("a.md", "sub/b.md");
        assertThat(site.path("new/copy/a.md")).hasBinaryContent(ODD);
    }

    @Test
    void refusesSeveralInputsWithoutAFolder() {
        Run run = Run.of("write", site.file("a.md", Site.PAGE), site.file("b.md", Site.PAGE));
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.bytes()).isEmpty();
        assertThat(run.err()).contains("give --out DIR");
    }

    @Test
    void aMissingFileIsAFailure() {
        Run run = Run.of("write", site.path("missing.md"));
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.bytes()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "isomer: " + site.path("missing.md") + ": There is no such file or folder. Check the path.\n");
    }
}
