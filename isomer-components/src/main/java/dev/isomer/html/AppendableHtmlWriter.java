package dev.isomer.html;

import dev.isomer.safe.Escape;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes HTML into any {@link Appendable}, in large pieces; {@link #flush} when done. */
public final class AppendableHtmlWriter extends HtmlWriter {
    private static final int PIECE = 8192;

    private final Appendable target;
    private final StringBuilder piece = new StringBuilder(PIECE);

    public AppendableHtmlWriter(Appendable target) {
        super(Escape.TEXT, Escape.ATTRIBUTE);
        this.target = target;
    }

    @Override
    public HtmlWriter html(StaticHtml html) {
        put(html.text, 0, html.text.length());
        return this;
    }

    @Override
    void put(String text, int start, int end) {
        piece.append(text, start, end);
        if (piece.length() >= PIECE) {
            flush();
        }
    }

    /**
     * Hands what is still held to the target.
     *
     * @throws UncheckedIOException if the target throws
     */
    public void flush() {
        try {
            target.append(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        piece.setLength(0);
    }
}
