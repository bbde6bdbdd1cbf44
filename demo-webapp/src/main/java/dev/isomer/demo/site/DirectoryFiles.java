package dev.isomer.demo.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A site's files in a directory. */
public final class DirectoryFiles implements SiteFiles {

    private final Path root;

    public DirectoryFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public String read(String path) throws IOException {
        return Files.readString(resolve(path));
    }

    @Override
    public List<String> list(String folder) throws IOException {
        try (Stream<Path> children = Files.list(resolve(folder))) {
            return children.map(DirectoryFiles::name).sorted().toList();
        }
    }

    private Path resolve(String path) throws IOException {
        Path resolved = root.resolve(path).normalize();
        if (!resolved.startsWith(root)) {
            throw new NoSuchFileException(path, null, "is outside the site's folder");
        }
        return resolved;
    }

    private static String name(Path path) {
        return path.getFileName() + (Files.isDirectory(path) ? "/" : "");
    }
}
