package dev.isomer.benchmarks.peer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The stream that the JDK has for it: each call takes a lock, as with the streams of servers, and copies. */
final class ByteReceiver extends ByteArrayOutputStream {
    ByteReceiver() {
        super(1 << 16);
    }

    void clear() {
        reset();
    }

    String text() {
        return toString(StandardCharsets.UTF_8);
    }
}
