package dev.isomer.html;

import dev.isomer.safe.Escape;

/** Writes HTML into a String. */
public final class StringHtmlWriter extends HtmlWriter {
    private final StringBuilder out;

    /** Writes HTML for a browser. */
    public StringHtmlWriter(int expectedLength) {
        this(new StringBuilder(expectedLength), Escape.TEXT, Escape.ATTRIBUTE);
    }

    private StringHtmlWriter(StringBuilder out, Escape text, Escape attribute) {
        super(text, attribute);
        this.out = out;
    }

    /** Writes HTML for a page file, escaped as the CMS does it. */
    public static StringHtmlWriter forFile() {
        return new StringHtmlWriter(new StringBuilder(1024), Escape.FILE_TEXT, Escape.FILE_ATTRIBUTE);
    }

    @Override
    public HtmlWriter html(StaticHtml html) {
        out.append(html.text);
        return this;
    }

    @Override
    void put(String text, int start, int end) {
        out.append(text, start, end);
    }

    /** Characters written so far. */
    public int length() {
        return out.length();
    }

    /** What was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
