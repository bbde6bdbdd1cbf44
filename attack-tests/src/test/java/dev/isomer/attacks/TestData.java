package dev.isomer.attacks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Test data that lies beside the repository; tests that need it are skipped where it is missing. */
final class TestData {
    private TestData() {}

    /** A folder of the test data; aborts the test where there is none. */
    static Path folder(String name) {
        Path folder = root().resolve(name);
        if (!Files.isDirectory(folder)) {
            Assumptions.abort(folder + " not found: set -Disomer.testdata=DIR, or lay the data in ../shared");
        }
        return folder;
    }

    /** The files of a folder that match, in the order of their names. */
    static List<Path> files(String folder, String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder(folder), pattern)) {
            found.forEach(files::add);
        }
        if (files.isEmpty()) {
            throw new IllegalStateException(folder(folder) + " holds no " + pattern);
        }
        return files.stream().sorted().toList();
    }

    /** All page files below a folder, in the order of their paths. */
    static List<Path> pages(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder(folder))) {
            return files.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static Path root() {
        String told = System.getProperty("isomer.testdata");
        return told == null ? Path.of("").toAbsolutePath().getParent().resolveSibling("shared") : Path.of(told);
    }
}
