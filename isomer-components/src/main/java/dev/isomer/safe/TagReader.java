package dev.isomer.safe;

/**
 * Reads one tag of a source as the HTML standard's tokenizer does: its name, where its attributes stand, its end.
 *
 * <p>Source: HTML standard, sections 13.2.5.6 "Tag open state" to 13.2.5.39 "After attribute value (quoted) state".
 */
final class TagReader {
    private final String html;
    private final boolean isEndTag;
    private final int nameStart;
    private final int nameEnd;
    private int at;
    private int attributeStart;
    private int attributeEnd;
    private int attributes;

    /** A reader of the tag that starts with the {@code <} at an offset. */
    TagReader(String html, int start) {
        this.html = html;
        this.isEndTag = html.startsWith("</", start);
        this.nameStart = isEndTag ? start + 2 : start + 1;
        this.at = nameStart;
        while (at < html.length() && !endsName(html.charAt(at))) {
            at++;
        }
        this.nameEnd = at;
    }

    /** Whether a tag starts there, and neither text nor a comment. */
    static boolean startsAt(String html, int start) {
        int name = html.startsWith("</", start) ? start + 2 : start + 1;
        return name < html.length() && isLetter(html.charAt(name));
    }

    boolean isEndTag() {
        return isEndTag;
    }

    boolean isNamed(String name) {
        return nameEnd - nameStart == name.length() && isNameAt(html, nameStart, name);
    }

    String name() {
        return html.substring(nameStart, nameEnd);
    }

    /** Moves to the next attribute, if there is one. */
    boolean nextAttribute() {
        while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
            at++;
        }
        if (at >= html.length() || html.charAt(at) == '>') {
            return false;
        }
        attributes++;
        attributeStart = at++;
        while (at < html.length() && !endsName(html.charAt(at)) && html.charAt(at) != '=') {
            at++;
        }
        attributeEnd = at;
        skipValue();
        return true;
    }

    /** How many attributes have been read. */
    int attributes() {
        return attributes;
    }

    /** The name of the attribute as it is written. */
    String attribute() {
        return html.substring(attributeStart, attributeEnd);
    }

    int attributeStart() {
        return attributeStart;
    }

    /** Moves to the attribute of a name: where it starts, or where the tag does if there is none. */
    int startOf(String attribute) {
        while (nextAttribute()) {
            if (attributeEnd - attributeStart == attribute.length() && isNameAt(html, attributeStart, attribute)) {
                return attributeStart;
            }
        }
        return nameStart - 1;
    }

    /** Reads on to the end: the offset behind the tag, or -1 if the source ends before the tag does. */
    int end() {
        boolean hasMore = true;
        while (hasMore) {
            hasMore = nextAttribute();
        }
        return at < html.length() ? at + 1 : -1;
    }

    /** Whether a name stands there, perhaps in capitals; letters that are not ASCII have none in names of HTML. */
    static boolean isNameAt(String html, int start, String name) {
        return html.startsWith(name, start) || isInCapitals(html, start, name);
    }

    private static boolean isInCapitals(String html, int start, String name) {
        if (start + name.length() > html.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = html.charAt(start + i);
            if (name.charAt(i) != (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)) {
                return false;
            }
        }
        return true;
    }

    private void skipValue() {
        int afterName = at;
        skipSpace();
        if (at == html.length() || html.charAt(at) != '=') {
            at = afterName;
            return;
        }
        at++;
        skipSpace();
        if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
            int quote = html.indexOf(html.charAt(at), at + 1);
            at = quote < 0 ? html.length() : quote + 1;
        } else {
            while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
                at++;
            }
        }
    }

    private void skipSpace() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || isSpace(c);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
