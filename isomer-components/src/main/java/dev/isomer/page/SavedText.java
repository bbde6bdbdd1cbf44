package dev.isomer.page;

import dev.isomer.diagnostic.Diagnostic;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports what the CMS changes in a text of the front matter when it saves the page, and this library does not.
 *
 * <p>Source: the CMS un-escapes, sanitises and trims every text, and puts spaces for line breaks.
 */
final class SavedText {
    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|#39);");
    private static final String LINE_BREAKS = "\n\u000b\f\r\u0085\u2028\u2029";

    private SavedText() {}

    static void check(String text, Consumer<Diagnostic> consumer) {
        Matcher entity = ENTITY.matcher(text);
        if (entity.find()) {
            consumer.accept(entity(entity.group()));
        }
        if (UnsafeMarkup.isIn(text)) {
            consumer.accept(markup());
        }
        String trimmed = trimmed(text);
        if (trimmed.length() < text.length()) {
            consumer.accept(space());
        }
        if (trimmed.chars().anyMatch(c -> LINE_BREAKS.indexOf(c) >= 0)) {
            consumer.accept(lineBreak());
        }
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** White space of JavaScript; U+0085 is none. */
    private static boolean isSpace(char c) {
        return c >= '\t' && c <= '\r' || c == '\ufeff' || Character.isSpaceChar(c);
    }

    private static Diagnostic entity(String found) {
        return Diagnostic.info(
                "front-matter-entity",
                "The text holds " + found + ", which the CMS turns into the character when it saves the page.",
                "Write the character itself: & < > \" '");
    }

    private static Diagnostic markup() {
        return Diagnostic.info(
                "front-matter-markup",
                "The text holds a script, a style, a comment, an event handler or a script URL, which the CMS sanitises"
                        + " when it saves the page.",
                "Remove it");
    }

    private static Diagnostic space() {
        return Diagnostic.info(
                "front-matter-space",
                "The text starts or ends with white space, which the CMS removes when it saves the page.",
                "Remove the white space; behind \"|\" and \">\" write \"-\" to end without a line break");
    }

    private static Diagnostic lineBreak() {
        return Diagnostic.info(
                "front-matter-line-break",
                "The text holds a line break, which the CMS turns into a space when it saves the page.",
                "Write the text on one line");
    }
}
