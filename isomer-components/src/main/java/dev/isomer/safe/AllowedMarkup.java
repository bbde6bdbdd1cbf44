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
        Set<String> elements,
        Set<String> everywhere,
        Map<String, Set<String>> byElement,
        boolean dataAndAria,
        @Nullable String linkRel) {

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

    private static final Set<String> CELL =
            Set.of("colspan", "rowspan", "headers", "scope", "abbr", "bgcolor", "nowrap");

    private static final Set<String> CELL_OF_STRANGERS = Set.of("colspan", "rowspan", "scope", "abbr", "align");

    /** Page content: what Isomer's sanitiser lets through, less what runs, loads or submits anything. */
    static final AllowedMarkup PAGE_CONTENT = new AllowedMarkup(
            union(TEXT, STRUCTURE, OF_A_WHOLE_PAGE),
            Set.of("class", "id", "lang", "dir", "title", "role", "align", "valign", "width", "height", "style"),
            Map.ofEntries(
                    Map.entry("a", Set.of("rel", "target", "download", "hreflang", "type", "name")),
                    Map.entry("img", Set.of("alt", "loading", "decoding", "border")),
                    Map.entry("iframe", Set.of("allowfullscreen", "frameborder", "referrerpolicy")),
                    Map.entry("ol", Set.of("start", "type", "reversed")),
                    Map.entry("ul", Set.of("type")),
                    Map.entry("li", Set.of("value", "type")),
                    Map.entry("td", CELL),
                    Map.entry("th", CELL),
                    Map.entry("table", Set.of("border", "cellpadding", "cellspacing", "summary", "bgcolor")),
                    Map.entry("col", Set.of("span")),
                    Map.entry("colgroup", Set.of("span")),
                    Map.entry("del", Set.of("datetime")),
                    Map.entry("ins", Set.of("datetime")),
                    Map.entry("time", Set.of("datetime")),
                    Map.entry("details", Set.of("open")),
                    Map.entry("input", Set.of("type", "checked", "disabled")),
                    Map.entry("font", Set.of("color", "size", "face")),
                    Map.entry("hr", Set.of("size", "color"))),
            true,
            null);

    /** What strangers write: text and its structure, nothing that could pass for a part of the application. */
    static final AllowedMarkup UNTRUSTED = new AllowedMarkup(
            union(TEXT, STRUCTURE),
            Set.of("lang", "dir", "title"),
            Map.ofEntries(
                    Map.entry("a", Set.of("hreflang")),
                    Map.entry("img", Set.of("alt", "width", "height")),
                    Map.entry("ol", Set.of("start", "type", "reversed")),
                    Map.entry("li", Set.of("value")),
                    Map.entry("td", CELL_OF_STRANGERS),
                    Map.entry("th", CELL_OF_STRANGERS),
                    Map.entry("col", Set.of("span")),
                    Map.entry("colgroup", Set.of("span")),
                    Map.entry("del", Set.of("datetime")),
                    Map.entry("ins", Set.of("datetime")),
                    Map.entry("time", Set.of("datetime")),
                    Map.entry("details", Set.of("open"))),
            false,
            "nofollow noopener ugc");

    boolean attribute(String element, String name) {
        return everywhere.contains(name)
                || byElement.getOrDefault(element, Set.of()).contains(name)
                || dataAndAria && isDataOrAria(name);
    }

    private static boolean isDataOrAria(String name) {
        return (name.startsWith("data-") || name.startsWith("aria-"))
                && name.length() > 5
                && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_.:".indexOf(c) >= 0);
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }
}
