package dev.isomer.benchmarks.peer.jsp;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A PrintWriter without locks, as those of servers are; the buffer of a page writes arrays of characters. */
final class DirectWriter extends PrintWriter {
    DirectWriter(Writer target) {
        super(target);
    }

    @Override
    public void write(char[] chars, int start, int length) {
        try {
            out.write(chars, start, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
