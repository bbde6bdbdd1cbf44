package dev.isomer.diagnostic;

/**
 * Text of pages that is harmless in a log and on a terminal: what would start a line, command the terminal or turn the
 * text around is shown, not obeyed.
 *
 * <pre>{@code
 * OneLine.of("a\r\nb")   // a\\u000d\\u000ab
 * }</pre>
 */
public final class OneLine {
    private static final char NO_CHARACTER = '\ufffd';

    private OneLine() {}

    /** The text on one line; half of a surrogate pair is U+FFFD. */
    public static String of(String text) {
        int at = 0;
        while (at < text.length() && !isChanged(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : escaped(text, at);
    }

    /** The text with its lines, each of them as {@link #of} gives it. */
    public static String each(String lines) {
        StringBuilder out = new StringBuilder(lines.length());
        lines.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append('\n');
            } else {
                append(c, out);
            }
        });
        return out.toString();
    }

    private static String escaped(String text, int first) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        text.codePoints().skip(text.codePointCount(0, first)).forEach(c -> append(c, out));
        return out.toString();
    }

    private static void append(int c, StringBuilder out) {
        if (Character.getType(c) == Character.SURROGATE) {
            out.append(NO_CHARACTER);
        } else if (isObeyed(c)) {
            out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isChanged(char c) {
        return Character.isSurrogate(c) || isObeyed(c);
    }

    private static boolean isObeyed(int c) {
        return Character.isISOControl(c)
                || c == 0x61c
                || c >= 0x200e && c <= 0x200f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069;
    }
}
