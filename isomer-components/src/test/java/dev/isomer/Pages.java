package dev.isomer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Pages that tests read. */
public final class Pages {
    /** The page that the demo rebuilds, as the CMS saved it. */
    public static final String INDUSTRY_COLLABORATION = load("/pages/Industry Collaboration.md");

    private Pages() {}

    private static String load(String resource) {
        try (InputStream in = Pages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No test resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a page file, what stands behind its front matter. */
    public static String body(String page) {
        return page.substring(page.indexOf("\n---\n") + 5);
    }
}
