package dev.isomer.fuzzing;

/** Reads the character references that the library writes, and refuses all others. */
final class Entities {
    private static final String[] NAMES = {"&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;", "&#39;", "&#xffff;"};
    private static final char[] CHARACTERS = {'&', '<', '>', '"', '\u00a0', '\'', '\uffff'};

    private Entities() {}

    static String decode(String html) {
        StringBuilder text = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            if (html.charAt(i) == '&') {
                int known = known(html, i);
                text.append(CHARACTERS[known]);
                i += NAMES[known].length() - 1;
            } else {
                text.append(html.charAt(i));
            }
        }
        return text.toString();
    }

    private static int known(String html, int at) {
        for (int i = 0; i < NAMES.length; i++) {
            if (html.startsWith(NAMES[i], at)) {
                return i;
            }
        }
        throw new AssertionError("a bare ampersand at " + at + ": " + html);
    }
}
