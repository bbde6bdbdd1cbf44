package dev.isomer.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A tag of a line of HTML, such as {@code <p class="x">}, {@code </p>} or {@code <!-- x -->}; an element whose content
 * is no markup, such as {@code <script>…</script>}, counts as one tag.
 */
final class HtmlTag {

    enum Kind {
        START,
        END,
        COMMENT
    }

    private static final Set<String> RAW = Set.of(
            ("a span bdo em strong dfn code samp kbd var cite abbr acronym q sub sup tt i b big small u s strike font"
                            + " ins del pre address dt h1 h2 h3 h4 h5 h6")
                    .split(" "));
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> VOID = Set.of(
            "area base basefont br col embed frame hr img input isindex link meta param source track wbr".split(" "));
    private static final Set<String> PLAIN_TEXT = Set.of("script", "style", "textarea");

    private final String html;
    private final int start;
    private final int end;
    private final Kind kind;
    private final String name;
    /** Start and end of each attribute, one behind the other. */
    private final int[] attributes;

    private HtmlTag(String html, int start, int end, Kind kind, String name, int[] attributes) {
        this.html = html;
        this.start = start;
        this.end = end;
        this.kind = kind;
        this.name = name;
        this.attributes = attributes;
    }

    /** Whether a tag starts there: {@code <p}, {@code </p} and {@code <!} do, {@code < 3} does not. */
    static boolean startsAt(String html, int at) {
        return at + 1 < html.length() && html.charAt(at) == '<' && isTagCharacter(html.charAt(at + 1));
    }

    /** The tag that starts there; it reaches to the end of the HTML if nothing closes it. */
    static HtmlTag read(String html, int start) {
        boolean isEnd = html.charAt(start + 1) == '/';
        int nameStart = isEnd ? start + 2 : start + 1;
        if (nameStart == html.length() || !isLetter(html.charAt(nameStart))) {
            return comment(html, start);
        }
        int nameEnd = nameEnd(html, nameStart);
        String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        int[] attributes = new int[8];
        int used = 0;
        int at = skipSeparators(html, nameEnd);
        while (at < html.length() && html.charAt(at) != '>') {
            if (used == attributes.length) {
                attributes = Arrays.copyOf(attributes, 2 * used);
            }
            attributes[used++] = at;
            at = attributeEnd(html, at);
            attributes[used++] = at;
            at = skipSeparators(html, at);
        }
        int end = Math.min(at + 1, html.length());
        if (!isEnd && PLAIN_TEXT.contains(name)) {
            end = endOfPlainText(html, end, name);
        }
        return new HtmlTag(html, start, end, isEnd ? Kind.END : Kind.START, name, Arrays.copyOf(attributes, used));
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Kind kind() {
        return kind;
    }

    /** The name in lower case, empty for a comment. */
    String name() {
        return name;
    }

    int attributeCount() {
        return attributes.length / 2;
    }

    int attributeStart(int index) {
        return attributes[2 * index];
    }

    int attributeEnd(int index) {
        return attributes[2 * index + 1];
    }

    /** Whether the layout leaves the element as it is, up to the first end tag of its name. */
    boolean isRaw() {
        return kind == Kind.START && RAW.contains(name) && !isSelfClosed();
    }

    boolean isHeading() {
        return HEADINGS.contains(name);
    }

    boolean isPre() {
        return name.equals("pre");
    }

    /** Whether content and an end tag follow. */
    boolean opensElement() {
        return kind == Kind.START && !VOID.contains(name) && !PLAIN_TEXT.contains(name) && !isSelfClosed();
    }

    /** Whether an element ends behind this tag. */
    boolean endsElement() {
        return kind == Kind.END || kind == Kind.START && !opensElement();
    }

    /** What the tag adds to the number of open elements. */
    int depthChange() {
        return kind == Kind.END ? -1 : opensElement() ? 1 : 0;
    }

    boolean isClosed() {
        return html.charAt(end - 1) == '>';
    }

    private boolean isSelfClosed() {
        return end - start > 2 && html.charAt(end - 1) == '>' && html.charAt(end - 2) == '/';
    }

    private static HtmlTag comment(String html, int start) {
        // "<!-->" is a whole comment in HTML.
        int end = html.startsWith("<!--", start) ? behind(html, "-->", start + 2) : behind(html, ">", start + 1);
        return new HtmlTag(html, start, end, Kind.COMMENT, "", new int[0]);
    }

    private static int behind(String html, String what, int from) {
        int found = html.indexOf(what, from);
        return found < 0 ? html.length() : found + what.length();
    }

    private static int nameEnd(String html, int from) {
        int at = from;
        while (at < html.length() && !isSeparator(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    private static int skipSeparators(String html, int from) {
        int at = from;
        while (at < html.length() && isSeparator(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int attributeEnd(String html, int from) {
        int at = from + 1;
        while (at < html.length() && !isSeparator(html.charAt(at)) && "=>".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        int equals = skipSpace(html, at);
        return equals < html.length() && html.charAt(equals) == '=' ? valueEnd(html, skipSpace(html, equals + 1)) : at;
    }

    private static int valueEnd(String html, int from) {
        if (from < html.length() && "\"'".indexOf(html.charAt(from)) >= 0) {
            return behind(html, html.substring(from, from + 1), from + 1);
        }
        int at = from;
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    private static int endOfPlainText(String html, int from, String name) {
        int at = html.indexOf("</", from);
        while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
            at = html.indexOf("</", at + 2);
        }
        return at < 0 ? html.length() : behind(html, ">", at);
    }

    private static int skipSpace(String html, int from) {
        int at = from;
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isSeparator(char c) {
        return c == '/' || isSpace(c);
    }

    private static boolean isTagCharacter(char c) {
        return c == '/' || c == '!' || c == '?' || isLetter(c);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
