package dev.isomer.cli;

/** Makes text of pages and file names harmless on a terminal: control characters are shown, not obeyed. */
final class Printable {
    private static final int FIRST_EMBEDDING = 0x202a;
    private static final int LAST_EMBEDDING = 0x202e;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    private Printable() {}

    /** The text on one line. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, out));
        return out.toString();
    }

    /** The text with its lines. */
    static String lines(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append('\n');
            } else {
                append(c, out);
            }
        });
        return out.toString();
    }

    private static void append(int c, StringBuilder out) {
        if (Character.getType(c) == Character.SURROGATE) {
            out.append('\ufffd');
        } else if (isObeyed(c)) {
            out.append(String.format("\\u%04x", c));
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isObeyed(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c >= FIRST_EMBEDDING && c <= LAST_EMBEDDING)
                || (c >= FIRST_ISOLATE && c <= LAST_ISOLATE);
    }
}
