package dev.isomer.page;

import dev.isomer.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Measures what the limits are about, before anything is parsed. */
final class Excess {
    private static final int LONGEST_CHARACTER = 3;
    private static final int SHORTEST_TAG = 2;

    private Excess() {}

    /** What is to be said about a file that is too large, or null. */
    static @Nullable Diagnostic ofFile(String text, Limits limits) {
        long bytes = text.length() * (long) LONGEST_CHARACTER <= limits.pageBytes() ? 0 : bytes(text);
        return bytes <= limits.pageBytes()
                ? null
                : Diagnostic.error("page-too-large", size(bytes, limits) + ".", kept("withPageBytes", bytes));
    }

    /** What is to be said about a body with too many tags, or null. */
    static @Nullable Diagnostic ofBody(String text, int start, Limits limits) {
        if (text.length() - start < SHORTEST_TAG * (long) limits.tags()) {
            return null;
        }
        int tags = 0;
        for (int at = text.indexOf('<', start); at >= 0; at = text.indexOf('<', at + 1)) {
            if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                tags++;
            }
        }
        return tags <= limits.tags()
                ? null
                : Diagnostic.error(
                        "tags-too-many",
                        "The body holds " + tags + " tags, more than the " + limits.tags() + " that a page may hold.",
                        kept("withTags", tags));
    }

    static String size(long bytes, Limits limits) {
        return "The file has " + bytes + " bytes, more than the " + limits.pageBytes() + " that a page may have";
    }

    static String option(String with, long figure) {
        return "Isomer.builder().limits(Limits.standard()." + with + "(" + figure + "))";
    }

    private static String kept(String with, long figure) {
        return "It is kept as it stands, not read and not shown; make it smaller, or raise the limit with "
                + option(with, figure);
    }

    private static long bytes(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isHalfOfFour = Character.isSurrogate(c) && !FileEncoding.isForeign(c);
            bytes += c < 0x80 ? 1 : c < 0x800 || isHalfOfFour ? 2 : LONGEST_CHARACTER;
        }
        return bytes;
    }
}
