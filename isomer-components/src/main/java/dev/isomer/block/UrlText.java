package dev.isomer.block;

/** Writes URLs as the URL standard wants them. */
final class UrlText {
    private static final String ENCODED = " \"<>\\^`{|}";

    private UrlText() {}

    /** The URL without blanks at its ends, and with characters that a URL may not hold percent-encoded. */
    static String encode(String url) {
        String trimmed = url.strip();
        StringBuilder out = null;
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            boolean encoded = c < ' ' || c == 0x7f || ENCODED.indexOf(c) >= 0;
            if (encoded && out == null) {
                out = new StringBuilder(trimmed.length() + 16).append(trimmed, 0, i);
            }
            if (out != null) {
                append(out, c, encoded);
            }
        }
        return out == null ? trimmed : out.toString();
    }

    private static void append(StringBuilder out, char c, boolean encoded) {
        if (encoded) {
            out.append('%').append(hex(c >> 4)).append(hex(c & 15));
        } else {
            out.append(c);
        }
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
