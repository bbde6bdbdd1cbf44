package dev.isomer.html;

import dev.isomer.safe.Escape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gives a stream UTF-8, in large pieces. */
final class Utf8Output extends Output {
    private static final int FIRST_WIDE = 0x80;
    private static final int LONGEST_CHARACTER = 4;

    private final OutputStream target;
    private byte[] piece;
    private int length;

    Utf8Output(OutputStream target, byte[] buffer) {
        this.target = target;
        this.piece = buffer;
    }

    @Override
    void put(StaticHtml html) {
        put(html.utf8);
    }

    @Override
    void put(String text) {
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte[] utf8) {
        reserve(utf8.length);
        System.arraycopy(utf8, 0, piece, length, utf8.length);
        length += utf8.length;
    }

    @Override
    void escaped(String text, Escape escape, Runnable onLost) {
        int from = 0;
        int next = escape.nextOrWide(text, 0);
        while (next < text.length()) {
            ascii(text, from, next);
            from = wide(text, next, escape);
            if (from == next) {
                replaced(text.charAt(next), escape, onLost);
                from++;
            }
            next = escape.nextOrWide(text, from);
        }
        ascii(text, from, next);
    }

    private void replaced(char c, Escape escape, Runnable onLost) {
        put(escape.utf8Replacement(c));
        if (Escape.isLost(c)) {
            onLost.run();
        }
    }

    /** Characters whose low bytes are their UTF-8. */
    @SuppressWarnings("deprecation") // it gives the low bytes, which is what is wanted here, and makes no array
    private void ascii(String text, int start, int end) {
        int from = start;
        while (end - from > PIECE) {
            reserve(PIECE);
            text.getBytes(from, from + PIECE, piece, length);
            length += PIECE;
            from += PIECE;
        }
        reserve(end - from);
        text.getBytes(from, end, piece, length);
        length += end - from;
    }

    /** The characters from an index on that are neither ASCII nor replaced; gives where they end. */
    private int wide(String text, int start, Escape escape) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= FIRST_WIDE && !escape.isReplaced(text, i)) {
            int codePoint = text.codePointAt(i);
            reserve(LONGEST_CHARACTER);
            encode(codePoint);
            i += Character.charCount(codePoint);
        }
        return i;
    }

    private void encode(int codePoint) {
        if (codePoint < 0x800) {
            piece[length++] = (byte) (0xc0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                piece[length++] = (byte) (0xe0 | codePoint >> 12);
            } else {
                piece[length++] = (byte) (0xf0 | codePoint >> 18);
                piece[length++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
            }
            piece[length++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
        }
        piece[length++] = (byte) (0x80 | codePoint & 0x3f);
    }

    private void reserve(int count) {
        if (length + count > piece.length) {
            makeRoom(count);
        }
    }

    private void makeRoom(int count) {
        if (mayFlush()) {
            flush();
        }
        if (length + count > piece.length) {
            piece = Arrays.copyOf(piece, Math.max(piece.length * 2, length + count));
        }
    }

    @Override
    void flush() {
        try {
            target.write(piece, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
        flushed();
    }

    @Override
    StaticHtml held(int start, int end) {
        return StaticHtml.written(Arrays.copyOfRange(piece, start, end));
    }

    @Override
    void release(Buffers buffers) {
        buffers.give(piece);
    }

    @Override
    int length() {
        return length;
    }
}
