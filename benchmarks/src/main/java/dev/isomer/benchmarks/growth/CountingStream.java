package dev.isomer.benchmarks.growth;

import java.io.OutputStream;

/** Keeps nothing, so that only what the rendering needs is measured. */
final class CountingStream extends OutputStream {
    private long count;

    long count() {
        return count;
    }

    @Override
    public void write(int b) {
        count++;
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        count += length;
    }
}
