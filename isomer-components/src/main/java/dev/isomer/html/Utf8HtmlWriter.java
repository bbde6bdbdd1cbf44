package dev.isomer.html;

import dev.isomer.safe.Escape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Writes HTML as UTF-8 into an {@link OutputStream}, in large pieces; {@link #flush} when done. */
public final class Utf8HtmlWriter extends HtmlWriter {
    private static final int PIECE = 8192;
    private static final int LONGEST = 3;

    private final OutputStream target;
    private byte[] piece = new byte[PIECE + 1024];
    private int length;

    public Utf8HtmlWriter(OutputStream target) {
        super(Escape.TEXT, Escape.ATTRIBUTE);
        this.target = target;
    }

    @Override
    public HtmlWriter html(StaticHtml html) {
        reserve(html.utf8.length);
        System.arraycopy(html.utf8, 0, piece, length, html.utf8.length);
        length += html.utf8.length;
        return this;
    }

    @Override
    void put(String text, int start, int end) {
        int from = start;
        while (from < end) {
            int to = Math.min(end, from + PIECE);
            if (to < end && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            encode(text, from, to);
            from = to;
        }
    }

    private void encode(String text, int start, int end) {
        reserve((end - start) * LONGEST);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                piece[length++] = (byte) c;
            } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                encodeMultiByte(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                encodeMultiByte(Character.isSurrogate(c) ? '\ufffd' : c);
            }
        }
    }

    private void encodeMultiByte(int codePoint) {
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

    private void reserve(int bytes) {
        if (length >= PIECE) {
            flush();
        }
        if (length + bytes > piece.length) {
            piece = Arrays.copyOf(piece, Math.max(piece.length * 2, length + bytes));
        }
    }

    /**
     * Hands what is still held to the target.
     *
     * @throws UncheckedIOException if the target throws
     */
    public void flush() {
        try {
            target.write(piece, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
    }
}
