package dev.isomer.benchmarks.peer.handwritten;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that grow to the largest rendering of the thread. The JDK's own encoder and a look at eight bytes of its result
 * were quicker than encoding character by character, with or without tables, and than the deprecated {@code getBytes}
 * that drops the high bytes, which does not tell whether there were any.
 */
final class Utf8Buffer {
    private static final byte[][] REPLACEMENTS = new byte['>' + 1][];

    static {
        REPLACEMENTS['&'] = utf8("&amp;");
        REPLACEMENTS['<'] = utf8("&lt;");
        REPLACEMENTS['>'] = utf8("&gt;");
        REPLACEMENTS['"'] = utf8("&quot;");
    }

    private byte[] held = new byte[1 << 14];
    private int size;

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void clear() {
        size = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(held, 0, size);
    }

    void raw(byte[] bytes) {
        put(bytes, 0, bytes.length);
    }

    void html(String html) {
        raw(utf8(html));
    }

    void text(String text) {
        byte[] bytes = utf8(text);
        int from = 0;
        int next = nextInText(bytes, 0);
        while (next < bytes.length) {
            put(bytes, from, next);
            raw(REPLACEMENTS[bytes[next]]);
            from = next + 1;
            next = nextInText(bytes, from);
        }
        put(bytes, from, bytes.length);
    }

    void attribute(String value) {
        byte[] bytes = utf8(value);
        int from = 0;
        int next = nextInAttribute(bytes, 0);
        while (next < bytes.length) {
            put(bytes, from, next);
            raw(REPLACEMENTS[bytes[next]]);
            from = next + 1;
            next = nextInAttribute(bytes, from);
        }
        put(bytes, from, bytes.length);
    }

    private static int nextInText(byte[] bytes, int from) {
        int i = from;
        for (; i + 8 <= bytes.length; i += 8) {
            long found = EightBytes.inText(EightBytes.at(bytes, i));
            if (found != 0) {
                return i + EightBytes.first(found);
            }
        }
        while (i < bytes.length && (bytes[i] == '"' || !isReplaced(bytes[i]))) {
            i++;
        }
        return i;
    }

    private static int nextInAttribute(byte[] bytes, int from) {
        int i = from;
        for (; i + 8 <= bytes.length; i += 8) {
            long found = EightBytes.inAttribute(EightBytes.at(bytes, i));
            if (found != 0) {
                return i + EightBytes.first(found);
            }
        }
        while (i < bytes.length && !isReplaced(bytes[i])) {
            i++;
        }
        return i;
    }

    private static boolean isReplaced(byte b) {
        return b >= 0 && b < REPLACEMENTS.length && REPLACEMENTS[b] != null;
    }

    private void put(byte[] bytes, int start, int end) {
        int length = end - start;
        if (size + length > held.length) {
            held = Arrays.copyOf(held, Math.max(held.length * 2, size + length));
        }
        System.arraycopy(bytes, start, held, size, length);
        size += length;
    }
}
