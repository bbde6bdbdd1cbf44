package dev.isomer.fuzzing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a browser takes a URL apart, written a second time: by the steps of the URL standard, not by the policies. */
final class BrowserUrl {
    private BrowserUrl() {}

    /** The scheme in lower case, or the empty text for a relative URL. */
    static String scheme(String url) {
        String cleaned = cleaned(url);
        int colon = cleaned.indexOf(':');
        if (colon < 1 || !isLetter(cleaned.charAt(0))) {
            return "";
        }
        for (int i = 1; i < colon; i++) {
            char c = cleaned.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && "+-.".indexOf(c) < 0) {
                return "";
            }
        }
        return cleaned.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** The host of an https URL of which every browser has the same idea, or null. */
    static @Nullable String httpsHost(String url) {
        if (!cleaned(url).equals(url) || !url.regionMatches(true, 0, "https://", 0, 8)) {
            return null;
        }
        int end = 8;
        while (end < url.length() && isHostCharacter(url.charAt(end))) {
            end++;
        }
        boolean ends = end == url.length() || "/?#".indexOf(url.charAt(end)) >= 0;
        return ends ? url.substring(8, end).toLowerCase(Locale.ROOT) : null;
    }

    /** Whether nobody could object to it: https, a name of letters, a path of letters. */
    static boolean isPlain(String url) {
        if (!url.startsWith("https://") || url.length() < 10 || !isLetter(url.charAt(8))) {
            return false;
        }
        int slash = url.indexOf('/', 8);
        if (slash < 0 || !url.startsWith(".sg", slash - 3)) {
            return false;
        }
        for (int i = 8; i < url.length(); i++) {
            if (!isLetter(url.charAt(i)) && (i <= slash - 4 || url.charAt(i) != '.' || i > slash) && i != slash) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String url) {
        int start = 0;
        int end = url.length();
        while (start < end && url.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && url.charAt(end - 1) <= ' ') {
            end--;
        }
        StringBuilder cleaned = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = url.charAt(i);
            if (c != '\t' && c != '\n' && c != '\r') {
                cleaned.append(c);
            }
        }
        return cleaned.toString();
    }

    private static boolean isHostCharacter(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
