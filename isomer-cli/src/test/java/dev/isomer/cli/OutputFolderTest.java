package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path folder;

    private Site site;

    @BeforeEach
    void makeSite() {
        site = new Site(folder);
    }

    private Run refused(Object... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.bytes()).isEmpty();
        assertThat(run.err()).contains("--help");
        return run;
    }

    @Test
    void twoInputsWithOneOutputAreRefusedBeforeAnythingIsWritten() throws Exception {
        site.file("one/a.md", Site.PAGE);
        site.file("one/index.md", Site.PAGE);
        site.file("two/index.md", Site.PAGE);
        Run run = refused("render", "--out", site.path("html"), site.path("one"), site.path("two"));
        assertThat(run.err())
                .contains(site.path("one/index.md") + " and " + site.path("two/index.md"))
                .contains("would both become " + site.path("html/index.html"));
        assertThat(site.files("html")).isEmpty();
    }

    @Test
    void twoNamesWithOneStemAreRefused() {
        Run run = refused(
                "render",
                "--out",
                site.path("html"),
                site.file("page.md", Site.PAGE),
                site.file("page.txt", Site.PAGE));
        assertThat(run.err()).contains("would both become");
    }

    @Test
    void anOutputOnAnInputIsRefused() {
        Path page = site.file("site/a.md", Site.UNSAFE);
        Run run = refused("write", "--canonical", "--out", site.path("site"), site.path("site"));
        assertThat(run.err()).contains("would overwrite the input " + page, "another folder");
        assertThat(page).hasContent(Site.UNSAFE);
    }

    @Test
    void anOutputOnAnInputBehindALinkIsRefused() throws Exception {
        Path page = site.file("site/a.md", Site.PAGE);
        site.link("linked", site.path("site"));
        refused("write", "--out", site.path("linked"), page);
        Files.createDirectories(site.path("hard"));
        Files.createLink(site.path("hard/a.md"), page);
        refused("write", "--out", site.path("hard"), page);
        assertThat(page).hasContent(Site.PAGE);
    }

    @Test
    void anOutputOutsideTheFolderIsRefused() throws Exception {
        site.file("site/sub/a.md", Site.PAGE);
        Files.createDirectories(site.path("elsewhere"));
        site.link("out/sub", site.path("elsewhere"));
        Run run = refused("write", "--out", site.path("out"), site.path("site"));
        assertThat(run.err()).contains("outside " + site.path("out"), "symbolic link");
        assertThat(site.files("elsewhere")).isEmpty();
    }

    @Test
    void anOutputOnALinkOutOfTheFolderIsRefused() throws Exception {
        Path page = site.file("site/a.md", Site.PAGE);
        Path treasure = site.file("treasure.txt", "gold");
        site.link("out/a.md", treasure);
        refused("write", "--out", site.path("out"), page);
        assertThat(treasure).hasContent("gold");
        Files.delete(treasure);
        refused("write", "--out", site.path("out"), page);
        assertThat(treasure).doesNotExist();
    }

    @Test
    void theFolderMayBeALinkItself() throws Exception {
        Path page = site.file("site/a.md", Site.PAGE);
        Files.createDirectories(site.path("real"));
        site.link("out", site.path("real"));
        assertThat(Run.of("write", "--out", site.path("out"), page).code()).isZero();
        assertThat(site.files("real")).containsExactly("a.md");
    }

    @Test
    void aRunMayBeRepeated() throws Exception {
        site.file("a.md", Site.PAGE);
        for (int i = 0; i < 2; i++) {
            assertThat(Run.of("write", "--out", site.path("out"), folder).code())
                    .isZero();
        }
        assertThat(site.files("")).containsExactly("a.md", "out/a.md");
    }

    @Test
    void theFolderMustBeAFolder() {
        Path page = site.file("a.md", Site.PAGE);
        assertThat(refused("write", "--out", page, page).err()).contains("is a file: give a folder");
        assertThat(refused("write", "--out", "", page).err()).contains("--out is empty");
    }

    @Test
    void standardInputHasNoName() {
        assertThat(refused("render", "--out", site.path("html"), "-").err()).contains("has no name");
    }

    @Test
    void aFileInTheWayIsAFailureOfOneInput() throws Exception {
        site.file("site/sub/a.md", Site.PAGE);
        site.file("site/z.md", Site.PAGE);
        site.file("out/sub", "a file");
        Run run = Run.of("write", "--out", site.path("out"), site.path("site"));
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("A file stands where a folder is needed");
        assertThat(site.path("out/z.md")).hasContent(Site.PAGE);
    }
}
