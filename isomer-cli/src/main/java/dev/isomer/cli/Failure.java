package dev.isomer.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** One file that could not be worked on, and what to do about it. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * A failure.
     *
     * @param name the file, as the user knows it
     * @param problem what is wrong, and what to do about it
     */
    Failure(String name, String problem) {
        super(name + ": " + problem);
    }

    /** A file that could not be read. */
    static Failure reading(String name, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new Failure(name, "There is no such file or folder. Check the path.");
        }
        if (cause instanceof AccessDeniedException) {
            return new Failure(name, "It may not be read. Change its permissions, or leave it out.");
        }
        return new Failure(name, "It could not be read: " + reason(cause) + ". Check the file, or leave it out.");
    }

    /** A file that could not be written. */
    static Failure writing(String name, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return new Failure(name, "It may not be written. Change its permissions, or write elsewhere.");
        }
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return new Failure(name, "A file stands where a folder is needed. Remove it, or write elsewhere.");
        }
        return new Failure(
                name,
                "It could not be written: " + reason(cause) + ". Check the place and its space, or write elsewhere.");
    }

    /** A name that the platform's charset cannot hold. */
    static Failure naming(InvalidPathException cause) {
        return new Failure(cause.getInput(), nameProblem());
    }

    /** What is wrong with a name that the platform's charset cannot hold, and what to do about it. */
    static String nameProblem() {
        return "This name cannot be used with the language settings of this shell. Set LC_ALL=C.UTF-8 and run again.";
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException fileSystem ? fileSystem.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
