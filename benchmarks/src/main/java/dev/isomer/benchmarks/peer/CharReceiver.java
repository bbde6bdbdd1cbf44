package dev.isomer.benchmarks.peer;

import java.io.Writer;
import java.util.Arrays;

/** Copies what it gets, without locks, behind what it has; {@code append} is that of {@link Writer}. */
final class CharReceiver extends Writer {
    private char[] held = new char[1 << 16];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    String text() {
        return new String(held, 0, size);
    }

    @Override
    public void write(int c) {
        reserve(1);
        held[size++] = (char) c;
    }

    @Override
    public void write(char[] chars, int start, int length) {
        reserve(length);
        System.arraycopy(chars, start, held, size, length);
        size += length;
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int start, int length) {
        reserve(length);
        text.getChars(start, start + length, held, size);
        size += length;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private void reserve(int length) {
        if (size + length > held.length) {
            held = Arrays.copyOf(held, Math.max(held.length * 2, size + length));
        }
    }
}
