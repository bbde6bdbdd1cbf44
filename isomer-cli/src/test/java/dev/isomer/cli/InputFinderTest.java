package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Report report = new Report(new Streams(
            new ByteArrayInputStream(new byte[0]),
            new StandardOutput(new ByteArrayOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false));
    private Site site;

    @BeforeEach
    void makeSite() {
        site = new Site(folder);
    }

    private List<Input> find(Object... arguments) {
        return new InputFinder(report, site.path("out"))
                .find(Stream.of(arguments).map(Object::toString).toList());
    }

    private List<String> below(Object... arguments) {
        return find(arguments).stream()
                .map(input -> input.relative().toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void aFolderStandsForItsPagesInOrder() {
        for (String name : List.of("b.md", "a/z.md", "a/y/x.MD", "c d.md", "a.md", "a/no.txt", "md")) {
            site.file("site/" + name, Site.PAGE);
        }
        assertThat(below(site.path("site"))).containsExactly("a/y/x.MD", "a/z.md", "a.md", "b.md", "c d.md");
        assertThat(report.failures()).isZero();
    }

    @Test
    void namesBeginAsTheFolderWasGiven() {
        site.file("site/a.md", Site.PAGE);
        Path odd = site.path("site").resolve("..").resolve("site");
        assertThat(find(odd))
                .extracting(Input::name)
                .containsExactly(odd.resolve("a.md").toString());
        assertThat(find(odd)).extracting(Input::relative).containsExactly(Path.of("a.md"));
    }

    @Test
    void hiddenFoldersAreLeftOut() {
        site.file("site/.git/a.md", Site.PAGE);
        site.file("site/.hidden.md", Site.PAGE);
        assertThat(below(site.path("site"))).containsExactly(".hidden.md");
        assertThat(below(site.path("site/.git"))).containsExactly("a.md");
    }

    @Test
    void linksToFoldersAreLeftOutAndLinksToFilesAreNot() throws Exception {
        Path page = site.file("other/page.md", Site.PAGE);
        site.link("site/folder", site.path("other"));
        site.link("site/folder.md", site.path("other"));
        site.link("site/loop", site.path("site"));
        site.link("site/link.md", page);
        assertThat(below(site.path("site"))).containsExactly("link.md");
        assertThat(below(site.path("site/folder"))).containsExactly("page.md");
    }

    @Test
    void theFolderOfTheOutputsIsLeftOut() {
        site.file("a.md", Site.PAGE);
        site.file("out/a.md", Site.PAGE);
        assertThat(below(folder)).containsExactly("a.md");
        assertThat(below(site.path("out"))).containsExactly("a.md");
    }

    @Test
    void aFileThatIsFoundTwiceIsTakenOnce() {
        Path page = site.file("site/a.md", Site.PAGE);
        assertThat(find(page, site.path("site"), page.resolveSibling("..").resolve("site/a.md")))
                .hasSize(1);
    }

    @Test
    void anyFileMayBeNamed() {
        Path page = site.file("site/page.txt", Site.PAGE);
        assertThat(below(page, site.path("missing"), "-")).containsExactly("page.txt", "missing", "-");
    }

    @Test
    void aFolderWithoutPagesIsAFailure() throws Exception {
        Files.createDirectories(site.path("site/empty"));
        assertThat(find(site.path("site"))).isEmpty();
        assertThat(report.failures()).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No .md file", "Give a folder of page files");
    }

    @Test
    void anEmptyPathIsAFailure() {
        assertThat(find("")).isEmpty();
        assertThat(report.failures()).isOne();
    }

    @Test
    void aFolderThatCannotBeReadDoesNotHideTheOthers() throws Exception {
        site.file("site/a.md", Site.PAGE);
        site.file("site/closed/b.md", Site.PAGE);
        Path closed = site.path("site/closed");
        assumeTrue(closed.toFile().setReadable(false), "permissions cannot be taken away here");
        try {
            assumeFalse(Files.isReadable(closed), "root may read everything");
            assertThat(below(site.path("site"))).containsExactly("a.md");
            assertThat(err.toString(StandardCharsets.UTF_8)).contains(closed + ": It may not be read");
        } finally {
            closed.toFile().setReadable(true);
        }
    }

    @Test
    void standardInputIsReadOnce() {
        Run run = Run.of("check", "-", "-");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("only once");
    }

    @Test
    void namesMayBeginLikeOptionsOrLists() {
        Path page = site.file("@list.md", Site.PAGE);
        assertThat(Run.of("render", page).out()).isEqualTo("<p>Hello</p>\n");
        Run dashed = Run.of("check", "--", "--format");
        assertThat(dashed.err()).contains("--format: There is no such file");
        assertThat(Run.of("check", "@missing.md").err()).contains("isomer: @missing.md: There is no such file");
    }
}
