package dev.isomer.cli;

import org.jspecify.annotations.Nullable;

/** Writes JSON values. */
final class Json {
    private Json() {}

    /** A string, or null; a lone surrogate is written as an escape, since UTF-8 cannot hold it. */
    static String string(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(c, out));
        return out.append('"').toString();
    }

    /** A number, or null. */
    static String number(@Nullable Integer number) {
        return String.valueOf(number);
    }

    private static void append(int c, StringBuilder out) {
        if (c == '"' || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (mustEscape(c)) {
            out.append(String.format("\\u%04x", c));
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean mustEscape(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
