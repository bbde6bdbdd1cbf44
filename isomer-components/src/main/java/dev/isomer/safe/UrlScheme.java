package dev.isomer.safe;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the scheme of a URL as a browser does.
 *
 * <p>Source: URL standard, section 4.4 "URL parsing": controls and blanks at the ends are stripped, tabs and line breaks
 * removed everywhere; then a letter, and letters, digits, {@code +}, {@code -} and {@code .} up to the first colon are
 * the scheme. Nothing is decoded.
 */
final class UrlScheme {
    private static final Set<String> SPECIAL = Set.of("http", "https", "ftp", "ws", "wss", "file");

    private UrlScheme() {}

    /** The scheme in lower case, or null for a relative URL. */
    static @Nullable String of(String url) {
        int start = start(url);
        int colon = colon(url, start);
        return colon < 0 ? null : letters(url, start, colon).toLowerCase(Locale.ROOT);
    }

    /** Whether what follows the scheme is a path, where a browser takes a backslash for a slash. */
    static boolean hasHierarchy(@Nullable String scheme) {
        return scheme == null || SPECIAL.contains(scheme);
    }

    /** Whether a browser removes the character wherever it stands. */
    static boolean isRemoved(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    private static int start(String url) {
        int start = 0;
        while (start < url.length() && url.charAt(start) <= ' ') {
            start++;
        }
        return start;
    }

    private static int colon(String url, int start) {
        for (int i = start; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return i == start ? -1 : i;
            }
            if (!isRemoved(c) && !isPart(c, i == start)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPart(char c, boolean first) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter || !first && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
    }

    private static String letters(String url, int start, int end) {
        StringBuilder letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!isRemoved(url.charAt(i))) {
                letters.append(url.charAt(i));
            }
        }
        return letters.toString();
    }
}
