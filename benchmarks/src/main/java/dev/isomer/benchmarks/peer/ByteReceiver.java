package dev.isomer.benchmarks.peer;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Copies what it gets, without locks, behind what it has. */
final class ByteReceiver extends OutputStream {
    private byte[] held = new byte[1 << 16];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    String text() {
        return new String(held, 0, size, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        reserve(1);
        held[size++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        reserve(length);
        System.arraycopy(bytes, start, held, size, length);
        size += length;
    }

    private void reserve(int length) {
        if (size + length > held.length) {
            held = Arrays.copyOf(held, Math.max(held.length * 2, size + length));
        }
    }
}
