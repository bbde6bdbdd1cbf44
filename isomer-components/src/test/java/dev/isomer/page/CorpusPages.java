package dev.isomer.page;

import dev.isomer.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real pages of real sites, which lie beside the repository. */
final class CorpusPages {
    private CorpusPages() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(TestData.folder("corpus"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("NOTES.md"))
                    .sorted()
                    .toList();
        }
    }
}
