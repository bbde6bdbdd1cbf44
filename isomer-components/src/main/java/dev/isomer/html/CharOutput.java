package dev.isomer.html;

import dev.isomer.safe.Escape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives a target characters, in large pieces; without a target it keeps all of them. */
final class CharOutput extends Output {
    private final @Nullable Appendable target;
    private char[] piece;
    private int length;

    CharOutput(@Nullable Appendable target, char[] buffer) {
        this.target = target;
        this.piece = buffer;
    }

    @Override
    void put(StaticHtml html) {
        put(html.text);
    }

    @Override
    void put(String text) {
        put(text, 0, text.length());
    }

    private void put(String text, int from, int to) {
        int count = to - from;
        if (length + count > piece.length) {
            makeRoom(count);
        }
        text.getChars(from, to, piece, length);
        length += count;
    }

    private void makeRoom(int count) {
        if (target != null && mayFlush()) {
            flush();
        }
        if (length + count > piece.length) {
            piece = Arrays.copyOf(piece, Math.max(piece.length * 2, length + count));
        }
    }

    @Override
    void escaped(String text, Escape escape, Runnable onLost) {
        int from = 0;
        int next = escape.next(text, 0);
        while (next < text.length()) {
            char c = text.charAt(next);
            put(text, from, next);
            put(escape.replacement(c));
            if (Escape.isLost(c)) {
                onLost.run();
            }
            from = next + 1;
            next = escape.next(text, from);
        }
        put(text, from, text.length());
    }

    @Override
    void flush() {
        if (target == null) {
            return;
        }
        try {
            if (target instanceof Writer writer) {
                writer.write(piece, 0, length);
            } else {
                target.append(toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
        flushed();
    }

    @Override
    StaticHtml held(int start, int end) {
        return StaticHtml.of(new String(piece, start, end - start));
    }

    @Override
    int length() {
        return length;
    }

    @Override
    void release(Buffers buffers) {
        buffers.give(piece);
    }

    @Override
    public String toString() {
        return new String(piece, 0, length);
    }
}
