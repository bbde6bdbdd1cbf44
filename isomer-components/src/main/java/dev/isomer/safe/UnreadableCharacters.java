package dev.isomer.safe;

/**
 * Puts U+FFFD in the place of characters that the parser cannot read, so that all else keeps its offset.
 *
 * <p>U+FFFF is the parser's own mark for the end of the input, and makes it forget what follows, also where a
 * character reference names it; U+0000 is dropped or replaced by every parser of HTML.
 */
final class UnreadableCharacters {
    private static final char REPLACEMENT = '\ufffd';

    private UnreadableCharacters() {}

    static String replace(String html, ParseReport report) {
        reportLoneSurrogates(html, report);
        String withoutReferences = replaceReferences(html, report);
        return replace(replace(withoutReferences, '\0', "U+0000", report), '\uffff', "U+FFFF", report);
    }

    private static String replace(String html, char unreadable, String name, ParseReport report) {
        int first = html.indexOf(unreadable);
        if (first < 0) {
            return html;
        }
        report.report(
                ParseFindings.replaced(
                        name, html.chars().filter(c -> c == unreadable).count()),
                first);
        return html.replace(unreadable, REPLACEMENT);
    }

    /** They stay: page files keep them, and {@link Escape} replaces them for browsers. */
    private static void reportLoneSurrogates(String html, ParseReport report) {
        int count = 0;
        int first = -1;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < html.length() && Character.isLowSurrogate(html.charAt(i + 1))) {
                i++;
            } else {
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (count > 0) {
            report.report(ParseFindings.replaced("half a surrogate pair", count), first);
        }
    }

    /** {@code &#xFFFF;} becomes {@code &#xFFFD;}, {@code &#65535;} becomes {@code &#65533;}. */
    private static String replaceReferences(String html, ParseReport report) {
        StringBuilder replaced = null;
        int count = 0;
        int first = -1;
        for (int at = html.indexOf("&#"); at >= 0; at = html.indexOf("&#", at + 2)) {
            int last = lastDigitOfEndMark(html, at + 2);
            if (last >= 0) {
                replaced = replaced == null ? new StringBuilder(html) : replaced;
                replaced.setCharAt(last, html.charAt(last) == '5' ? '3' : 'd');
                first = first < 0 ? at : first;
                count++;
            }
        }
        if (replaced == null) {
            return html;
        }
        report.report(ParseFindings.replaced("a reference to U+FFFF", count), first);
        return replaced.toString();
    }

    /** The index of the last digit if the digits there name U+FFFF, or -1. */
    private static int lastDigitOfEndMark(String html, int start) {
        boolean hexadecimal = start < html.length() && (html.charAt(start) == 'x' || html.charAt(start) == 'X');
        int radix = hexadecimal ? 16 : 10;
        int at = hexadecimal ? start + 1 : start;
        int value = 0;
        while (at < html.length() && value <= 0xffff && digit(html.charAt(at), radix) >= 0) {
            value = value * radix + digit(html.charAt(at), radix);
            at++;
        }
        boolean isWhole = at == html.length() || digit(html.charAt(at), radix) < 0;
        return value == 0xffff && isWhole ? at - 1 : -1;
    }

    private static int digit(char c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }
}
