package dev.isomer.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One run of the command line, and what came of it.
 *
 * @param code the exit code
 * @param bytes standard output
 * @param err standard error
 */
record Run(int code, byte[] bytes, String err) {

    static Run of(Object... arguments) {
        return with(new byte[0], false, arguments);
    }

    static Run withInput(byte[] input, Object... arguments) {
        return with(input, false, arguments);
    }

    static Run onTerminal(Object... arguments) {
        return with(new byte[0], true, arguments);
    }

    private static Run with(byte[] input, boolean terminal, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(input),
                new StandardOutput(out),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        String[] words = List.of(arguments).stream().map(Objects::toString).toArray(String[]::new);
        int code = Launcher.run(streams, words);
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /** Standard output as text. */
    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
