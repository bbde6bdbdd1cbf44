package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real pages, which lie beside the repository; skipped where they are missing. */
class CorpusTest {
    @TempDir
    Path out;

    @Test
    void everyPageIsWrittenAsItIs() throws IOException {
        Path corpus = corpus();
        Run run = Run.of("write", "--out", out, corpus);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        List<Path> pages = pages(corpus);
        assertThat(pages)
                .hasSizeGreaterThan(400)
                .allSatisfy(
                        page -> assertThat(out.resolve(corpus.relativize(page))).hasSameBinaryContentAs(page));
    }

    @Test
    void everyPageIsRendered() throws IOException {
        new Site(out).path("’"); // the corpus has such names
        Path corpus = corpus();
        Run run = Run.of("render", "--document", "--out", out, corpus);
        assertThat(run.code()).isZero();
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html"))).hasSameSizeAs(pages(corpus));
        }
    }

    @Test
    void everyPageIsChecked() throws IOException {
        Path corpus = corpus();
        Run run = Run.of("check", corpus);
        assertThat(run.code()).isLessThan(ExitCode.FAILED);
        assertThat(run.err()).startsWith(pages(corpus).size() + " files, ");
    }

    private static List<Path> pages(Path corpus) throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static Path corpus() {
        String told = System.getProperty("isomer.testdata");
        Path corpus = (told == null ? repository().resolveSibling("shared") : Path.of(told)).resolve("corpus");
        if (!Files.isDirectory(corpus)) {
            Assumptions.abort(corpus + " not found: set -Disomer.testdata=DIR, or lay the data in ../shared");
        }
        return corpus;
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("isomer-cli"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("No folder above holds isomer-cli: run the tests in the project");
            }
            folder = parent;
        }
        return folder;
    }
}
