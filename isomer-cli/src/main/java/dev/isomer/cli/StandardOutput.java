package dev.isomer.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output as bytes; remembers its first failure and drops what comes then.
 *
 * <p>A pipe whose reader has gone is no failure: {@code check … | head} is what the user wanted.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream target;
    private boolean lost;
    private @Nullable IOException failure;

    StandardOutput(OutputStream target) {
        this.target = new BufferedOutputStream(target);
    }

    /** What went wrong, or null. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** Writes a text as UTF-8. */
    void print(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(int b) {
        attempt(() -> target.write(b));
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> target.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(target::flush);
    }

    private void attempt(Action action) {
        if (lost) {
            return;
        }
        try {
            action.run();
        } catch (IOException e) {
            lost = true;
            failure = isClosedPipe(e) ? null : e;
        }
    }

    /** In whatever language the system says it. */
    private static boolean isClosedPipe(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private interface Action {
        void run() throws IOException;
    }
}
