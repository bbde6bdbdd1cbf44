package dev.isomer.safe;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one level of trust allows.
 *
 * @param elements those that are written
 * @param everywhere attributes of all elements
 * @param byElement attributes of one element
 * @param dataAndAria whether {@code data-…} and {@code aria-…} are allowed
 * @param linkRel what every link gets as its attribute {@code rel}, or null where a link may say it
 */
record AllowedMarkup(
        NameMap<Boolean> elements,
        NameMap<Boolean> everywhere,
        NameMap<NameMap<Boolean>> byElement,
        boolean dataAndAria,
        @Nullable String linkRel) {

    /** The length of {@code data-} and of {@code aria-}. */
    private static final int PREFIX = 5;

    private static final Set<String> TEXT = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark",
            "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
            "var", "wbr");

    private static final Set<String> STRUCTURE = Set.of(
            "blockquote",
            "caption",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final Set<String> OF_A_WHOLE_PAGE = Set.of(
            "address", "article", "aside", "big", "center", "font", "footer", "header", "hgroup", "input", "label",
            "main", "nav", "section");

    private static final NameMap<Boolean> CELL =
            names("colspan", "rowspan", "headers", "scope", "abbr", "bgcolor", "nowrap");

    private static final NameMap<Boolean> CELL_OF_STRANGERS = names("colspan", "rowspan", "scope", "abbr", "align");

    /** Page content: what Isomer's sanitiser lets through, less what runs, loads or submits anything. */
    static final AllowedMarkup PAGE_CONTENT = new AllowedMarkup(
            union(TEXT, STRUCTURE, OF_A_WHOLE_PAGE),
            names("class", "id", "lang", "dir", "title", "role", "align", "valign", "width", "height", "style"),
            NameMap.of(Map.ofEntries(
                    Map.entry("a", names("rel", "target", "download", "hreflang", "type", "name")),
                    Map.entry("img", names("alt", "loading", "decoding", "border")),
                    Map.entry("iframe", names("allowfullscreen", "frameborder", "referrerpolicy")),
                    Map.entry("ol", names("start", "type", "reversed")),
                    Map.entry("ul", names("type")),
                    Map.entry("li", names("value", "type")),
                    Map.entry("td", CELL),
                    Map.entry("th", CELL),
                    Map.entry("table", names("border", "cellpadding", "cellspacing", "summary", "bgcolor")),
                    Map.entry("col", names("span")),
                    Map.entry("colgroup", names("span")),
                    Map.entry("del", names("datetime")),
                    Map.entry("ins", names("datetime")),
                    Map.entry("time", names("datetime")),
                    Map.entry("details", names("open")),
                    Map.entry("input", names("type", "checked", "disabled")),
                    Map.entry("font", names("color", "size", "face")),
                    Map.entry("hr", names("size", "color")))),
            true,
            null);

    /** What strangers write: text and its structure, nothing that could pass for a part of the application. */
    static final AllowedMarkup UNTRUSTED = new AllowedMarkup(
            union(TEXT, STRUCTURE),
            names("lang", "dir", "title"),
            NameMap.of(Map.ofEntries(
                    Map.entry("a", names("hreflang")),
                    Map.entry("img", names("alt", "width", "height")),
                    Map.entry("ol", names("start", "type", "reversed")),
                    Map.entry("li", names("value")),
                    Map.entry("td", CELL_OF_STRANGERS),
                    Map.entry("th", CELL_OF_STRANGERS),
                    Map.entry("col", names("span")),
                    Map.entry("colgroup", names("span")),
                    Map.entry("del", names("datetime")),
                    Map.entry("ins", names("datetime")),
                    Map.entry("time", names("datetime")),
                    Map.entry("details", names("open")))),
            false,
            "nofollow noopener ugc");

    boolean attribute(String element, String name) {
        if (everywhere.has(name)) {
            return true;
        }
        NameMap<Boolean> ofElement = byElement.get(element);
        return ofElement != null && ofElement.has(name) || dataAndAria && isDataOrAria(name);
    }

    private static boolean isDataOrAria(String name) {
        boolean isEither = name.startsWith("data-") || name.startsWith("aria-");
        int at = PREFIX;
        while (isEither && at < name.length() && mayStandInName(name.charAt(at))) {
            at++;
        }
        return at > PREFIX && at == name.length();
    }

    private static boolean mayStandInName(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_.:".indexOf(c) >= 0;
    }

    private static NameMap<Boolean> names(String... names) {
        return NameMap.of(Set.of(names));
    }

    @SafeVarargs
    private static NameMap<Boolean> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return NameMap.of(all);
    }
}
