package dev.isomer.html;

import dev.isomer.safe.Escape;
import dev.isomer.safe.Html;
import dev.isomer.safe.SafeUrl;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes HTML: static markup and checked HTML as they are, everything else escaped.
 *
 * <pre>{@code
 * out.html(OPEN).text("R&D").html(CLOSE);                 // <b>R&amp;D</b>
 * out.startTag("p").attribute("lang", "en").endOfTag();   // <p lang="en">
 * }</pre>
 *
 * <p>There is no method that writes a String as markup. Belongs to one thread.
 */
public final class HtmlWriter {
    private static final StaticHtml TAG = StaticHtml.of("<");
    private static final StaticHtml END_TAG = StaticHtml.of("</");
    private static final StaticHtml TAG_END = StaticHtml.of(">");
    private static final StaticHtml BLANK = StaticHtml.of(" ");
    private static final StaticHtml EQUALS_QUOTE = StaticHtml.of("=\"");
    private static final StaticHtml QUOTE = StaticHtml.of("\"");
    private static final StaticHtml COMMENT = StaticHtml.of("<!--");
    private static final StaticHtml COMMENT_END = StaticHtml.of("-->");

    private final Output output;
    private final Escape textEscape;
    private final Escape attributeEscape;
    private static final Runnable NOBODY = () -> {};

    private Runnable onLost = NOBODY;

    private HtmlWriter(Output output, Escape textEscape, Escape attributeEscape) {
        this.output = output;
        this.textEscape = textEscape;
        this.attributeEscape = attributeEscape;
    }

    /** Writes HTML for a browser into a String, which {@link #toString} gives. */
    public static HtmlWriter toText(Buffers buffers) {
        return forBrowser(new CharOutput(null, buffers.takeChars()));
    }

    /** Writes HTML for a browser into a writer, builder or stream of characters, in large pieces. */
    public static HtmlWriter to(Appendable target, Buffers buffers) {
        return forBrowser(new CharOutput(target, buffers.takeChars()));
    }

    /** Writes HTML for a browser as UTF-8, in large pieces. */
    public static HtmlWriter to(OutputStream target, Buffers buffers) {
        return forBrowser(new Utf8Output(target, buffers.takeBytes()));
    }

    private static HtmlWriter forBrowser(Output output) {
        return new HtmlWriter(output, Escape.TEXT, Escape.ATTRIBUTE);
    }

    /** Writes HTML for a page file, escaped as the CMS does it, into a String. */
    public static HtmlWriter toFile() {
        return new HtmlWriter(new CharOutput(null, new char[1024]), Escape.FILE_TEXT, Escape.FILE_ATTRIBUTE);
    }

    /** Says whom to call when a text holds a character that HTML cannot hold, which has become U+FFFD. */
    public void onLostCharacter(Runnable listener) {
        onLost = listener;
    }

    /** Whether it writes for a browser, and somebody hears of lost characters. */
    public boolean isForVisitors() {
        return textEscape == Escape.TEXT && onLost != NOBODY;
    }

    /** Writes markup of the program. */
    public HtmlWriter html(StaticHtml html) {
        output.put(html);
        return this;
    }

    /** Writes checked or trusted HTML. */
    public HtmlWriter html(Html html) {
        output.put(html.html());
        return this;
    }

    /** Writes escaped text. */
    public HtmlWriter text(String text) {
        output.escaped(text, textEscape, onLost);
        return this;
    }

    /** Writes a part of an attribute's value, escaped. */
    public HtmlWriter attributeText(String text) {
        output.escaped(text, attributeEscape, onLost);
        return this;
    }

    /** Writes an attribute whose name is a constant made by {@link StaticHtml#attribute}. */
    public HtmlWriter attribute(StaticHtml name, String value) {
        html(name);
        attributeText(value);
        return html(QUOTE);
    }

    /** Writes an attribute that holds a checked URL. */
    public HtmlWriter attribute(StaticHtml name, SafeUrl value) {
        return attribute(name, value.url());
    }

    /** Writes an attribute; its name must be one that {@link Attributes} accepts. */
    public HtmlWriter attribute(String name, String value) {
        StaticHtml usual = UsualTags.attribute(name);
        if (usual != null) {
            return attribute(usual, value);
        }
        html(BLANK);
        output.put(name);
        html(EQUALS_QUOTE);
        attributeText(value);
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
        UsualTags usual = UsualTags.of(name);
        if (usual != null) {
            return html(usual.start);
        }
        html(TAG);
        output.put(name);
        return this;
    }

    /** Writes the {@code >} of a start tag. */
    public HtmlWriter endOfTag() {
        return html(TAG_END);
    }

    /** Writes an end tag. */
    public HtmlWriter endTag(String name) {
        UsualTags usual = UsualTags.of(name);
        if (usual != null) {
            return html(usual.end);
        }
        html(END_TAG);
        output.put(name);
        return html(TAG_END);
    }

    /** Writes a comment; its text must come from a parsed comment, so that it cannot hold the end of one. */
    public HtmlWriter comment(String text) {
        html(COMMENT);
        output.put(text);
        return html(COMMENT_END);
    }

    /** Writes what stands in a script or style of a page file; only a writer for files does it. */
    public HtmlWriter rawText(String text) {
        if (textEscape != Escape.FILE_TEXT) {
            throw new IllegalStateException("Raw text is for page files; render it as text, or leave it out");
        }
        output.put(text);
        return this;
    }

    /** Keeps what is written from now on, as far as it is not too much. */
    public HeldHtml hold() {
        return new HeldHtml(output);
    }

    /** Characters or bytes written so far that no target has got yet. */
    public int length() {
        return output.length();
    }

    /**
     * Hands what is still held to the target, and leaves the buffer to others: the last call.
     *
     * @throws UncheckedIOException if the target throws
     */
    public void finish(Buffers buffers) {
        output.flush();
        output.release(buffers);
    }

    /** What was written into a String or a page file. */
    @Override
    public String toString() {
        return output.toString();
    }
}
