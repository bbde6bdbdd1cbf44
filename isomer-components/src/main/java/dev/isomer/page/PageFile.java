package dev.isomer.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads the bytes of a page's file, and no more of them than a page may have. */
final class PageFile {
    private PageFile() {}

    static byte[] read(Path file, Limits limits) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new IOException(file + " is no regular file");
        }
        require(file, attributes.size(), limits);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limits.pageBytes());
            require(file, (long) bytes.length + (in.read() < 0 ? 0 : 1), limits); // it may grow meanwhile
            return bytes;
        }
    }

    private static void require(Path file, long bytes, Limits limits) throws IOException {
        if (bytes > limits.pageBytes()) {
            throw new IOException(file + ": " + Excess.size(bytes, limits) + ": raise the limit with "
                    + Excess.option("withPageBytes", bytes));
        }
    }
}
