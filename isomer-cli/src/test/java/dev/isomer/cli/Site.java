package dev.isomer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Makes and looks at files in the folder of a test. */
final class Site {
    static final String PAGE = "---\ntitle: About us\n---\n<p>Hello</p>\n";
    /** A page with one error. */
    static final String BROKEN = "---\ntitle: [\n---\n<p>Hello</p>\n";
    /** A page from which a rendering leaves something out. */
    static final String UNSAFE = "---\ntitle: Unsafe\n---\n<p onclick=\"x()\">Hello</p>\n";

    private final Path folder;

    Site(Path folder) {
        this.folder = folder;
    }

    Path file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String path, byte[] bytes) {
        try {
            Path file = path(path);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path link(String path, Path target) throws IOException {
        Path link = folder.resolve(path);
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, target);
    }

    /** A path in the folder; aborts the test where files cannot be called so. */
    Path path(String below) {
        try {
            return folder.resolve(below);
        } catch (InvalidPathException e) {
            return Assumptions.abort("Files cannot be called \"" + below + "\" here: set LC_ALL=C.UTF-8 for this test");
        }
    }

    /** All files in a folder, by their paths below it. */
    List<String> files(String below) throws IOException {
        Path root = folder.resolve(below);
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
