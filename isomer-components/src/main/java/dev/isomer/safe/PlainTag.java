package dev.isomer.safe;

/** The rest of a start tag in the forms that programs write: {@code  name="value" name='value' name>}. */
final class PlainTag {
    private final String html;
    private int at;

    /** A tag whose name ends at an offset. */
    PlainTag(String html, int nameEnd) {
        this.html = html;
        this.at = nameEnd;
    }

    /** The offset behind a tag with so many attributes, or -1 if it has others or another form. */
    int end(int attributes, boolean maySelfClose) {
        int count = 0;
        while (attribute()) {
            count++;
        }
        if (maySelfClose && is('/')) {
            at++;
        }
        return count == attributes && is('>') ? at + 1 : -1;
    }

    /** Moves behind white space, and an attribute if one follows it. */
    private boolean attribute() {
        int start = at;
        skipSpace();
        int name = at;
        if (name == start) {
            return false;
        }
        while (at < html.length() && isOfName(html.charAt(at))) {
            at++;
        }
        return at > name && (!is('=') || value());
    }

    private void skipSpace() {
        while (at < html.length() && TagReader.isSpace(html.charAt(at))) {
            at++;
        }
    }

    private boolean value() {
        at++;
        if (!is('"') && !is('\'')) {
            return false;
        }
        int quote = html.indexOf(html.charAt(at), at + 1);
        if (quote >= 0) {
            at = quote + 1;
        }
        return quote >= 0;
    }

    private boolean is(char c) {
        return at < html.length() && html.charAt(at) == c;
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c == '-' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ':' || c == '_';
    }
}
