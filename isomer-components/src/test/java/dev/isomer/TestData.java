package dev.isomer;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Test data that lies beside the repository; tests that need it are skipped where it is missing. */
public final class TestData {
    private TestData() {}

    /** A folder of the test data; aborts the test where there is none. */
    public static Path folder(String name) {
        Path folder = root().resolve(name);
        if (!Files.isDirectory(folder)) {
            Assumptions.abort(folder + " not found: set -Disomer.testdata=DIR, or lay the data in ../shared");
        }
        return folder;
    }

    private static Path root() {
        String told = System.getProperty("isomer.testdata");
        return told == null ? repository().resolveSibling("shared") : Path.of(told);
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("isomer-components"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "No folder above holds isomer-components: run the tests in the project");
            }
            folder = parent;
        }
        return folder;
    }
}
