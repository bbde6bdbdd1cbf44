package dev.isomer.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page that the demo rebuilds; the build takes its file from there. */
public final class SeedPage {
    private static final String FILE = "Industry Collaboration.md";
    private static final String FENCE = "\n---\n";

    private SeedPage() {}

    /** The whole file. */
    public static String text() {
        try (InputStream in = SeedPage.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing: build the module with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The YAML between the fences. */
    public static String frontMatter() {
        return text().substring("---\n".length(), text().indexOf(FENCE) + 1);
    }

    /** The HTML behind the front matter. */
    public static String body() {
        return text().substring(text().indexOf(FENCE) + FENCE.length());
    }
}
