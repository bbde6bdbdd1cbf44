package dev.isomer.safe;

import org.jsoup.nodes.Element;

/** Facts of the HTML standard about names of elements. */
public final class HtmlNames {
    private static final NameSet VOID = NameSet.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    /** The HTML standard lets their end tags be left out. */
    private static final NameSet END_TAG_OPTIONAL = NameSet.of(
            "body",
            "caption",
            "colgroup",
            "dd",
            "dt",
            "head",
            "html",
            "li",
            "optgroup",
            "option",
            "p",
            "rb",
            "rp",
            "rt",
            "rtc",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr");

    private HtmlNames() {}

    /** Whether the element has no content and no end tag. */
    public static boolean isVoid(String element) {
        return VOID.has(element);
    }

    /** Whether the element is to be closed by a tag of its own. */
    public static boolean needsEndTag(String element) {
        return !isVoid(element) && !END_TAG_OPTIONAL.has(element);
    }

    /** Whether the element is one of HTML, not of SVG or MathML. */
    static boolean isHtml(Element element) {
        return element.tag().namespace().equals("http://www.w3.org/1999/xhtml");
    }

    /** Whether a tag of this name can be written so that a parser finds the same name again. */
    public static boolean isElementName(String name) {
        if (name.isEmpty() || !isAsciiLetter(name.charAt(0))) {
            return false;
        }
        return hasNoneThatEndsNames(name);
    }

    /** Whether an attribute of this name can be written so that a parser finds the same name again. */
    public static boolean isAttributeName(String name) {
        return !name.isEmpty() && hasNoneThatEndsNames(name) && name.indexOf('=', 1) < 0;
    }

    private static boolean hasNoneThatEndsNames(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isBlank(c) || c == '/' || c == '>' || c == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
