package dev.isomer.html;

import java.nio.charset.StandardCharsets;

/**
 * Markup that stands in the program, encoded once.
 *
 * <pre>{@code
 * private static final StaticHtml OPEN = StaticHtml.of("<div class=\"isomer-card\">");
 * }</pre>
 *
 * <p>Made of constants only: nothing that comes from a page or a request belongs here.
 */
public final class StaticHtml {
    final String text;
    final byte[] utf8;

    private StaticHtml(String text, byte[] utf8) {
        this.text = text;
        this.utf8 = utf8;
    }

    /** Encodes a constant. */
    public static StaticHtml of(String constant) {
        return new StaticHtml(constant, constant.getBytes(StandardCharsets.UTF_8));
    }

    /** What a writer has written. */
    static StaticHtml written(byte[] utf8) {
        return new StaticHtml(new String(utf8, StandardCharsets.UTF_8), utf8);
    }

    /** The beginning of an attribute, {@code href="}, with the blank before it. */
    public static StaticHtml attribute(String name) {
        return of(" " + name + "=\"");
    }

    /** The number of characters. */
    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The markup. */
    @Override
    public String toString() {
        return text;
    }
}
