package dev.isomer.safe;

import org.jsoup.parser.Parser;

/** What character references stand for: {@code &amp;} for one character. */
final class CharacterReferences {
    private static final String[] USUAL = {"&amp;", "&nbsp;", "&lt;", "&gt;", "&quot;"};
    private static final char[] MEANT = {'&', '\u00a0', '<', '>', '"'};

    private CharacterReferences() {}

    /** Whether a piece of markup without tags gives a text; of the same length are only those without references. */
    static boolean give(String html, int start, int end, String text) {
        if (end - start == text.length()) {
            return true;
        }
        int at = start;
        int used = 0;
        while (at < end) {
            int usual = html.charAt(at) == '&' ? usual(html, at) : -1;
            if (usual < 0 && html.charAt(at) == '&') {
                return Parser.unescapeEntities(html.substring(start, end), false)
                        .equals(text);
            }
            char c = usual < 0 ? html.charAt(at) : MEANT[usual];
            if (used == text.length() || text.charAt(used++) != c) {
                return false;
            }
            at += usual < 0 ? 1 : USUAL[usual].length();
        }
        return used == text.length();
    }

    private static int usual(String html, int at) {
        for (int i = 0; i < USUAL.length; i++) {
            if (html.startsWith(USUAL[i], at)) {
                return i;
            }
        }
        return -1;
    }
}
