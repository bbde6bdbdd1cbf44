package dev.isomer.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a run reads and writes.
 *
 * @param in standard input
 * @param out standard output, for results alone
 * @param err standard error, for all that is said about the run
 * @param terminal whether a person watches
 */
record Streams(InputStream in, StandardOutput out, PrintStream err, boolean terminal) {

    /** Those of the process: UTF-8 whatever the platform's charset is. */
    static Streams system() {
        return new Streams(
                System.in,
                new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal(System.console()));
    }

    /** Java 22 to 24 give a console where there is no terminal, and say so in a method that Java 17 lacks. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
