package dev.isomer.page;

/**
 * Tells whether text may stand without quotes: {@code x - y} may, {@code - y}, {@code x: y}, {@code x #y} and
 * {@code 12} may not.
 *
 * <p>Source: npm {@code yaml} 2.x {@code stringify} with its defaults, as the CMS calls it.
 */
final class PlainScalar {
    private static final String NEVER_FIRST = " \t,[]{}#&*!|>'\"%@`";
    private static final String NEVER_LAST = " \t:";

    private PlainScalar() {}

    static boolean mayStand(String text) {
        return !text.isEmpty()
                && mayStart(text)
                && mayEnd(text)
                && !holdsIndicator(text)
                && !CoreSchema.readsAsLiteral(text)
                && !DoubleQuoted.isNeededFor(text);
    }

    private static boolean mayStart(String text) {
        char first = text.charAt(0);
        boolean listOrKeyMark = (first == '-' || first == '?') && (text.length() == 1 || isBlank(text.charAt(1)));
        return NEVER_FIRST.indexOf(first) < 0 && !listOrKeyMark;
    }

    private static boolean mayEnd(String text) {
        return NEVER_LAST.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean holdsIndicator(String text) {
        for (int at = 1; at < text.length(); at++) {
            char before = text.charAt(at - 1);
            char here = text.charAt(at);
            if (before == ':' && isBlank(here) || isBlank(before) && here == '#') {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }
}
