package dev.isomer.safe;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Escapes text for one place in HTML; the four places are constants.
 *
 * <pre>{@code
 * Escape.TEXT.apply("R&D <b>");           // R&amp;D &lt;b&gt;
 * Escape.ATTRIBUTE.apply("say \"hi\"");   // say &quot;hi&quot;
 * Escape.TEXT.apply("plain");             // the same String
 * }</pre>
 *
 * <p>U+0000 and lone surrogates, which HTML cannot hold, become U+FFFD. U+FFFF is written as a reference: a browser reads
 * it either way, but a parser that takes it for the end of its input would lose the rest of the page. The two {@code FILE} forms are for page files,
 * which no browser sees: they escape what the CMS escapes and keep lone surrogates, which stand for bytes that are not
 * UTF-8. Source: HTML standard, section 13.3 "Serializing HTML fragments", "escaping a string".
 */
public final class Escape {
    /** Text between tags. */
    public static final Escape TEXT = new Escape(Place.RENDERED_TEXT);
    /** The value of an attribute in double quotes. */
    public static final Escape ATTRIBUTE = new Escape(Place.RENDERED_ATTRIBUTE);
    /** Text in a page file, as the CMS saves it. */
    public static final Escape FILE_TEXT = new Escape(Place.FILE_TEXT);
    /** The value of an attribute in a page file, as the CMS saves it. */
    public static final Escape FILE_ATTRIBUTE = new Escape(Place.FILE_ATTRIBUTE);

    private static final char NBSP = '\u00a0';
    private static final char NONCHARACTER = '\uffff';
    private static final String NONCHARACTER_REFERENCE = "&#xffff;";
    private static final String REPLACEMENT = "\ufffd";
    private static final int CHARS = 1 << Character.SIZE;
    private static final char FIRST_WIDE = 0x80;

    private final @Nullable String[] replacements = new @Nullable String[NBSP + 1];
    private final byte[] @Nullable [] utf8Replacements = new byte[NBSP + 1] @Nullable [];
    /** For each char: one lookup without any comparison is the quickest scan that was found. */
    private final boolean[] isMarked = new boolean[CHARS];

    private final boolean[] isMarkedOrWide = new boolean[CHARS];

    private Escape(Place place) {
        replacements['&'] = "&amp;";
        if (place != Place.FILE_ATTRIBUTE) {
            replacements['<'] = "&lt;";
            replacements['>'] = "&gt;";
        }
        if (place == Place.RENDERED_ATTRIBUTE || place == Place.FILE_ATTRIBUTE) {
            replacements['"'] = "&quot;";
        }
        if (place == Place.FILE_TEXT || place == Place.FILE_ATTRIBUTE) {
            replacements[NBSP] = "&nbsp;";
        } else {
            replacements[0] = REPLACEMENT;
        }
        boolean isForFile = place == Place.FILE_TEXT || place == Place.FILE_ATTRIBUTE;
        for (int c = 0; c <= NBSP; c++) {
            utf8Replacements[c] = replacements[c] == null ? null : utf8(replacements[c]);
        }
        for (int c = 0; c < CHARS; c++) {
            isMarked[c] = c <= NBSP ? replacements[c] != null : !isForFile && mayBeReplaced((char) c);
            isMarkedOrWide[c] = isMarked[c] || c >= FIRST_WIDE;
        }
    }

    private static boolean mayBeReplaced(char c) {
        return Character.isSurrogate(c) || c == NONCHARACTER;
    }

    /** The escaped text; the same String where nothing is to be escaped. */
    public String apply(String text) {
        int next = next(text, 0);
        if (next == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        int from = 0;
        while (next < text.length()) {
            out.append(text, from, next).append(replacement(text.charAt(next)));
            from = next + 1;
            next = next(text, from);
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The index of the next character at or after {@code from} that must be replaced, or the text's length. */
    public int next(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            if (isMarked[text.charAt(i)]) {
                if (!startsPair(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return length;
    }

    /**
     * The index of the next character at or after {@code from} that must be replaced or is not ASCII, or the text's
     * length: what stands before it is its own UTF-8.
     */
    public int nextOrWide(String text, int from) {
        int length = text.length();
        int i = from;
        while (i < length && !isMarkedOrWide[text.charAt(i)]) {
            i++;
        }
        return i;
    }

    /** Whether a character that {@link #nextOrWide} found must be replaced; one that starts a pair must not. */
    public boolean isReplaced(String text, int index) {
        return isMarked[text.charAt(index)] && !startsPair(text, index);
    }

    /** What stands for a character that {@link #next} found. */
    public String replacement(char c) {
        String replacement = c <= NBSP ? replacements[c] : null;
        if (replacement == null) {
            return c == NONCHARACTER ? NONCHARACTER_REFERENCE : REPLACEMENT;
        }
        return replacement;
    }

    /** The same as UTF-8; not to be changed. */
    public byte[] utf8Replacement(char c) {
        byte[] replacement = c <= NBSP ? utf8Replacements[c] : null;
        return replacement == null ? utf8(replacement(c)) : replacement;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a text holds half of a surrogate pair. */
    static boolean holdsLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c <= NONCHARACTER && Character.isSurrogate((char) c));
    }

    /** Whether {@link #replacement} loses the character: HTML cannot hold it. */
    public static boolean isLost(char c) {
        return c == 0 || Character.isSurrogate(c);
    }

    private static boolean startsPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private enum Place {
        RENDERED_TEXT,
        RENDERED_ATTRIBUTE,
        FILE_TEXT,
        FILE_ATTRIBUTE
    }
}
