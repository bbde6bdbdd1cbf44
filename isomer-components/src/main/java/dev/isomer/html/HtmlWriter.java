package dev.isomer.html;

import dev.isomer.safe.Escape;
import dev.isomer.safe.Html;
import dev.isomer.safe.SafeUrl;

/**
 * Writes HTML: static markup and checked HTML as they are, everything else escaped.
 *
 * <pre>{@code
 * out.html(OPEN).text("R&D").html(CLOSE);                 // <b>R&amp;D</b>
 * out.startTag("p").attribute("lang", "en").endOfTag();   // <p lang="en">
 * }</pre>
 *
 * <p>There is no method that writes a String as markup.
 */
public abstract class HtmlWriter {
    private static final StaticHtml TAG = StaticHtml.of("<");
    private static final StaticHtml END_TAG = StaticHtml.of("</");
    private static final StaticHtml TAG_END = StaticHtml.of(">");
    private static final StaticHtml BLANK = StaticHtml.of(" ");
    private static final StaticHtml EQUALS_QUOTE = StaticHtml.of("=\"");
    private static final StaticHtml QUOTE = StaticHtml.of("\"");
    private static final StaticHtml COMMENT = StaticHtml.of("<!--");
    private static final StaticHtml COMMENT_END = StaticHtml.of("-->");

    private final Escape textEscape;
    private final Escape attributeEscape;
    private Runnable onLost = () -> {};

    HtmlWriter(Escape textEscape, Escape attributeEscape) {
        this.textEscape = textEscape;
        this.attributeEscape = attributeEscape;
    }

    /** Says whom to call whenever a character that HTML cannot hold has become U+FFFD. */
    public void onLostCharacter(Runnable listener) {
        onLost = listener;
    }

    /** Writes markup of the program. */
    public abstract HtmlWriter html(StaticHtml html);

    /** Writes a part of a text as it is. */
    abstract void put(String text, int start, int end);

    /** Writes checked or trusted HTML. */
    public HtmlWriter html(Html html) {
        put(html.html(), 0, html.html().length());
        return this;
    }

    /** Writes escaped text. */
    public HtmlWriter text(String text) {
        escaped(text, textEscape);
        return this;
    }

    /** Writes a part of an attribute's value, escaped. */
    public HtmlWriter attributeText(String text) {
        escaped(text, attributeEscape);
        return this;
    }

    /** Writes an attribute whose name is a constant made by {@link StaticHtml#attribute}. */
    public HtmlWriter attribute(StaticHtml name, String value) {
        html(name);
        escaped(value, attributeEscape);
        return html(QUOTE);
    }

    /** Writes an attribute that holds a checked URL. */
    public HtmlWriter attribute(StaticHtml name, SafeUrl value) {
        return attribute(name, value.url());
    }

    /** Writes an attribute; its name must be one that {@link Attributes} accepts. */
    public HtmlWriter attribute(String name, String value) {
        html(BLANK);
        put(name, 0, name.length());
        html(EQUALS_QUOTE);
        escaped(value, attributeEscape);
        return html(QUOTE);
    }

    /** Writes attributes in their order. */
    public HtmlWriter attributes(Attributes attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            attribute(attributes.name(i), attributes.value(i));
        }
        return this;
    }

    /** Writes {@code <name}; attributes and {@link #endOfTag} follow. */
    public HtmlWriter startTag(String name) {
        html(TAG);
        put(name, 0, name.length());
        return this;
    }

    /** Writes the {@code >} of a start tag. */
    public HtmlWriter endOfTag() {
        return html(TAG_END);
    }

    /** Writes an end tag. */
    public HtmlWriter endTag(String name) {
        html(END_TAG);
        put(name, 0, name.length());
        return html(TAG_END);
    }

    /** Writes a comment; its text must come from a parsed comment, so that it cannot hold the end of one. */
    public HtmlWriter comment(String text) {
        html(COMMENT);
        put(text, 0, text.length());
        return html(COMMENT_END);
    }

    /** Writes what stands in a script or style of a page file; only a writer for files does it. */
    public HtmlWriter rawText(String text) {
        if (textEscape != Escape.FILE_TEXT) {
            throw new IllegalStateException("Raw text is for page files; render it as text, or leave it out");
        }
        put(text, 0, text.length());
        return this;
    }

    private void escaped(String text, Escape escape) {
        int from = 0;
        int next = escape.next(text, 0);
        while (next < text.length()) {
            put(text, from, next);
            char c = text.charAt(next);
            String replacement = escape.replacement(c);
            put(replacement, 0, replacement.length());
            if (Escape.isLost(c)) {
                onLost.run();
            }
            from = next + 1;
            next = escape.next(text, from);
        }
        put(text, from, text.length());
    }
}
