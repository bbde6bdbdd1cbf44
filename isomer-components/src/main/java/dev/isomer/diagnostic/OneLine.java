package dev.isomer.diagnostic;

/** Escapes what would start a line of its own in a log, command a terminal, or turn the text around. */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        int at = 0;
        while (at < text.length() && !isUnsafe(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : escaped(text, at);
    }

    private static String escaped(String text, int firstUnsafe) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, firstUnsafe);
        for (int i = firstUnsafe; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnsafe(c)) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isUnsafe(char c) {
        return Character.isISOControl(c)
                || c == '\u061c'
                || c >= '\u200e' && c <= '\u200f'
                || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }
}
