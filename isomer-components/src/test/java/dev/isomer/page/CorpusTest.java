package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aPageThatIsCutOffAnywhereIsKeptToo() throws IOException {
        for (Path file : CorpusPages.all()) {
            byte[] bytes = Files.readAllBytes(file);
            int step = Math.max(97, bytes.length / 20);
            for (int end = step; end < bytes.length; end += step) {
                byte[] part = java.util.Arrays.copyOf(bytes, end);
                assertThat(isomer.writeBytes(isomer.read(part).page()))
                        .as(file + " cut off at " + end)
                        .isEqualTo(part);
            }
        }
    }
}
