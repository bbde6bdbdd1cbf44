package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Dom;
import dev.isomer.Isomer;
import dev.isomer.TestData;
import dev.isomer.block.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real pages of real sites. */
class CorpusTest {
    private final Isomer isomer = Isomer.standard();

    @Test
    void everyPageIsKeptByteForByte() throws IOException {
        List<Path> changed = new ArrayList<>();
        for (Path file : CorpusPages.all()) {
            byte[] bytes = Files.readAllBytes(file);
            if (!java.util.Arrays.equals(isomer.writeBytes(isomer.read(bytes).page()), bytes)) {
                changed.add(file);
            }
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void allPagesInOneRun() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (Path file : CorpusPages.all()) {
            files.add(Files.readAllBytes(file));
        }
        long read = files.stream().mapToLong(bytes -> bytes.length).sum();
        long start = System.nanoTime();
        long written = 0;
        for (byte[] bytes : files) {
            written += isomer.writeBytes(isomer.read(bytes).page()).length;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d pages, %.1f MB read and written in %.2f s: %.1f MB/s%n",
                files.size(), read / 1e6, seconds, read / 1e6 / seconds);
        assertThat(written).isEqualTo(read);
    }

    @Test
    void pagesOfTheCmsAreWrittenAsTheCmsWritesThem() throws IOException {
        Path corpus = TestData.folder("corpus");
        List<String> changed = new ArrayList<>();
        for (String name : Files.readAllLines(corpus.resolve("cms-identical.txt"))) {
            String file = Files.readString(corpus.resolve(name));
            if (!isomer.writeCanonical(isomer.read(file).page()).equals(file)) {
                changed.add(name);
            }
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void frontMatterOfTheCmsIsWrittenAsTheCmsWritesIt() throws IOException {
        Path corpus = TestData.folder("corpus");
        List<String> changed = new ArrayList<>();
        for (String name : Files.readAllLines(corpus.resolve("front-matter-identical.txt"))) {
            String file = Files.readString(corpus.resolve(name));
            String frontMatter = file.substring(0, file.indexOf("\n---\n") + 5);
            if (!isomer.writeCanonical(isomer.read(file).page()).startsWith(frontMatter)) {
                changed.add(name);
            }
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void canonicalTwiceIsTheSameAsOnce() throws IOException {
        List<Path> changed = new ArrayList<>();
        for (Path file : CorpusPages.all()) {
            String once = isomer.writeCanonical(isomer.read(file).page());
            if (!isomer.writeCanonical(isomer.read(once).page()).equals(once)) {
                changed.add(file);
            }
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void everyPageIsRenderedAndChecked() throws IOException {
        int length = 0;
        for (Path file : CorpusPages.all()) {
            Page page = isomer.read(file).page();
            length += isomer.render(page).length()
                    + isomer.with(Profile.SOURCE).render(page).length();
            isomer.check(page);
        }
        assertThat(length).isPositive();
    }

    @Test
    void canonicalShowsTheSame() throws IOException {
        Isomer source = isomer.with(Profile.SOURCE);
        for (Path file : CorpusPages.all()) {
            Page page = isomer.read(file).page();
            Page anew = isomer.read(isomer.writeCanonicalBytes(page)).page();
            assertThat(Dom.lines(source.render(anew))).as("%s", file).isEqualTo(Dom.lines(source.render(page)));
        }
    }
}
