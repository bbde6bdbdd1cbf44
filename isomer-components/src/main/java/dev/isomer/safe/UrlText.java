package dev.isomer.safe;

/**
 * Writes the URL that a browser makes of another one, as far as it needs no base and knows no host.
 *
 * <p>Source: URL standard, sections 1.3 "Percent-encoded bytes" and 4.4 "URL parsing".
 */
final class UrlText {
    private static final String EVERYWHERE = " \"<>";
    private static final String IN_PATH = "`{}";
    private static final String IN_FRAGMENT = "`";

    private final String url;
    private final boolean hasHierarchy;
    private final StringBuilder out;
    private Part part = Part.PATH;

    private enum Part {
        PATH,
        QUERY,
        FRAGMENT
    }

    private UrlText(String url) {
        this.url = url;
        this.hasHierarchy = UrlScheme.hasHierarchy(UrlScheme.of(url));
        this.out = new StringBuilder(url.length() + 16);
    }

    /** The same address without what a browser removes, with backslashes that are slashes, and percent-encoded. */
    static String of(String url) {
        int start = 0;
        int end = url.length();
        while (start < end && url.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && url.charAt(end - 1) <= ' ') {
            end--;
        }
        String trimmed = url.substring(start, end);
        return isPlain(trimmed) ? trimmed : new UrlText(trimmed).write();
    }

    private static boolean isPlain(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (!isPlain(url.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return switch (c) {
            case '"', '<', '>', '\\', '`', '{', '}', 0x7f -> false;
            default -> c > ' ';
        };
    }

    private String write() {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            enter(c);
            if (!UrlScheme.isRemoved(c)) {
                write(c);
            }
        }
        return out.toString();
    }

    private void enter(char c) {
        if (c == '#') {
            part = Part.FRAGMENT;
        } else if (c == '?' && part == Part.PATH) {
            part = Part.QUERY;
        }
    }

    private void write(char c) {
        if (c == '\\' && part == Part.PATH && hasHierarchy) {
            out.append('/');
        } else if (isEncoded(c)) {
            out.append('%').append(hex(c >> 4)).append(hex(c & 15));
        } else {
            out.append(c);
        }
    }

    private boolean isEncoded(char c) {
        if (c < ' ' || c == 0x7f) {
            return true;
        }
        return switch (part) {
            case PATH -> hasHierarchy && (EVERYWHERE.indexOf(c) >= 0 || IN_PATH.indexOf(c) >= 0);
            case QUERY -> EVERYWHERE.indexOf(c) >= 0;
            case FRAGMENT -> EVERYWHERE.indexOf(c) >= 0 || IN_FRAGMENT.indexOf(c) >= 0;
        };
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
