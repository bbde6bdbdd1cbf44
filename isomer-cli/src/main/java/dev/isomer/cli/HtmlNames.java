package dev.isomer.cli;

import java.nio.file.Path;

/** Names of HTML files. */
final class HtmlNames {
    private HtmlNames() {}

    /** The path with {@code .html} in place of the last extension. */
    static Path of(Path path) {
        return path.resolveSibling(stem(path) + ".html");
    }

    /** The name without its last extension. */
    static String stem(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
