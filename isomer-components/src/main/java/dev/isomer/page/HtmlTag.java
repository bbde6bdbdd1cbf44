package dev.isomer.page;

import dev.isomer.safe.HtmlNames;
import dev.isomer.safe.NameSet;

/**
 * A tag of a line of HTML: {@code <p class="x">}, {@code </p>} or {@code <!-- x -->}; an element whose content is plain
 * text, such as {@code <script>…</script>}, counts as one tag.
 *
 * @param name in lower case, empty for a comment
 * @param isClosed whether it has its {@code >}
 * @param attributes start and end of each attribute, one behind the other
 */
record HtmlTag(Kind kind, String name, int start, int end, boolean isClosed, boolean isSelfClosed, int[] attributes) {

    enum Kind {
        START,
        END,
        COMMENT
    }

    private static final NameSet RAW = NameSet.of(
            ("a span bdo em strong dfn code samp kbd var cite abbr acronym q sub sup tt i b big small u s strike font"
                            + " ins del pre address dt h1 h2 h3 h4 h5 h6")
                    .split(" "));
    private static final NameSet HEADINGS = NameSet.of("h1", "h2", "h3", "h4", "h5", "h6");
    /** Elements without content that HTML no longer has. */
    private static final NameSet OLD_VOID = NameSet.of("basefont", "frame", "isindex");

    private static final NameSet PLAIN_TEXT = NameSet.of("script", "style", "textarea");

    /** The usual ones, for which no String is made at each tag. */
    static final NameSet KNOWN = NameSet.of(
            ("a b blockquote br code col colgroup dd details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i iframe"
                            + " img li ol p pre s script span strong style sub summary sup table tbody td th thead tr u ul")
                    .split(" "));

    static boolean isPlainText(String name) {
        return PLAIN_TEXT.has(name);
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

    boolean hasAttribute(String html, String attribute) {
        for (int index = 0; index < attributeCount(); index++) {
            int length = attributeEnd(index) - attributeStart(index);
            if (length == attribute.length() && html.startsWith(attribute, attributeStart(index))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the CMS copies the element as it is, up to the first end tag of its name. */
    boolean isRaw() {
        return kind == Kind.START && RAW.has(name) && !isSelfClosed;
    }

    boolean isHeading() {
        return HEADINGS.has(name);
    }

    boolean isPre() {
        return name.equals("pre");
    }

    /** Whether content and an end tag follow. */
    boolean opensElement() {
        return kind == Kind.START && !isVoid() && !PLAIN_TEXT.has(name) && !isSelfClosed;
    }

    private boolean isVoid() {
        return HtmlNames.isVoid(name) || OLD_VOID.has(name);
    }

    /** Whether an element ends behind this tag: {@code </p>} and {@code <br>} end one. */
    boolean endsElement() {
        return kind == Kind.END || kind == Kind.START && !opensElement();
    }

    /** What the tag adds to the number of open elements. */
    int depthChange() {
        return kind == Kind.END ? -1 : opensElement() ? 1 : 0;
    }

    /** The letters, digits and underscores that the name starts with: {@code o} of {@code o:p}. */
    String firstWord() {
        int length = 0;
        while (length < name.length() && isWordCharacter(name.charAt(length))) {
            length++;
        }
        return name.substring(0, length);
    }

    private static boolean isWordCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }
}
