package dev.isomer.benchmarks.peer.handwritten;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Characters that grow to the largest rendering of the thread. {@code indexOf} and {@code getChars}, which the JVM has
 * machine code for, were quicker than a StringBuilder, than {@code String.join} and than a loop over characters.
 */
final class CharBuffer {
    private char[] held = new char[1 << 14];
    private int size;

    void clear() {
        size = 0;
    }

    void writeTo(Writer out) throws IOException {
        out.write(held, 0, size);
    }

    @Override
    public String toString() {
        return new String(held, 0, size);
    }

    void raw(char[] chars) {
        reserve(chars.length);
        System.arraycopy(chars, 0, held, size, chars.length);
        size += chars.length;
    }

    void html(String html) {
        reserve(html.length());
        html.getChars(0, html.length(), held, size);
        size += html.length();
    }

    void text(String text) {
        if (isPlain(text)) {
            html(text);
        } else {
            escaped(text, false);
        }
    }

    void attribute(String value) {
        if (isPlain(value) && value.indexOf('"') < 0) {
            html(value);
        } else {
            escaped(value, true);
        }
    }

    private static boolean isPlain(String text) {
        return text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0;
    }

    private void escaped(String text, boolean isAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html("&amp;");
                case '<' -> html("&lt;");
                case '>' -> html("&gt;");
                case '"' -> html(isAttribute ? "&quot;" : "\"");
                default -> {
                    reserve(1);
                    held[size++] = c;
                }
            }
        }
    }

    private void reserve(int length) {
        if (size + length > held.length) {
            held = Arrays.copyOf(held, Math.max(held.length * 2, size + length));
        }
    }
}
