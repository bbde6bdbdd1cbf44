package dev.isomer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One page file to work on.
 *
 * @param name what it is called in messages
 * @param file the file, or null for standard input
 * @param relative its path below the folder given, or its name
 */
record Input(String name, @Nullable Path file, Path relative) {
    static final String STANDARD_INPUT = "-";

    /** Standard input. */
    static Input standard() {
        return new Input(STANDARD_INPUT, null, Path.of(STANDARD_INPUT));
    }

    /** A file, and its path below the folder given. */
    static Input of(Path file, Path relative) {
        return new Input(file.toString(), file, relative);
    }

    /** All bytes of it. */
    byte[] read(InputStream in) throws Failure {
        try {
            return file == null ? in.readAllBytes() : Files.readAllBytes(file);
        } catch (IOException e) {
            if (file != null && Files.isSymbolicLink(file) && !Files.exists(file)) {
                throw new Failure(name, "It is a symbolic link that leads nowhere. Mend or remove the link.");
            }
            throw Failure.reading(file == null ? "standard input" : name, e);
        }
    }
}
