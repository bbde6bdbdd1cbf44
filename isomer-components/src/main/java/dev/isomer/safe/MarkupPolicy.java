package dev.isomer.safe;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which elements and attributes prose may hold.
 *
 * <pre>{@code
 * MarkupPolicy.pageContent().element("strong");                      // KEEP
 * MarkupPolicy.pageContent().element("center-ish");                  // UNWRAP: its content stays
 * MarkupPolicy.pageContent().element("script");                      // DROP, with its content
 * MarkupPolicy.pageContent().attribute("p", "onclick", "alert(1)");  // REFUSED
 * }</pre>
 *
 * <p>Names are compared in lower case, as an HTML parser gives them. Elements whose content a parser reads in a way of
 * its own ({@code script}, {@code style}, {@code noscript}, {@code svg}, {@code template} and their like) are never
 * kept. Source: what Isomer's sanitiser lets through, less what runs, loads or submits anything.
 */
public final class MarkupPolicy {

    /** What becomes of an element. */
    public enum ElementVerdict {
        /** It is written. */
        KEEP,
        /** Its content is written without it. */
        UNWRAP,
        /** It is left out with all that it holds. */
        DROP
    }

    /** What becomes of an attribute. */
    public enum AttributeVerdict {
        /** It is written. */
        KEEP,
        /** It holds the URL of a link, which the {@link LinkPolicy} must allow. */
        LINK,
        /** It holds the URL of a picture, which the {@link LinkPolicy} for media must allow. */
        MEDIA,
        /** It is left out. */
        REFUSED
    }

    private static final MarkupPolicy PAGE_CONTENT = new MarkupPolicy(false);
    private static final MarkupPolicy UNCHECKED = new MarkupPolicy(true);

    private static final Set<String> KEPT = Set.of(
            "a",
            "abbr",
            "address",
            "article",
            "aside",
            "b",
            "bdi",
            "bdo",
            "big",
            "blockquote",
            "br",
            "caption",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "font",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "i",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "li",
            "main",
            "mark",
            "nav",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "tt",
            "u",
            "ul",
            "var",
            "wbr");

    private static final Set<String> DROPPED = Set.of(
            "applet",
            "audio",
            "base",
            "canvas",
            "embed",
            "frame",
            "frameset",
            "head",
            "iframe",
            "link",
            "math",
            "meta",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "param",
            "plaintext",
            "script",
            "select",
            "source",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "track",
            "video",
            "xmp");

    private static final Set<String> EVERYWHERE =
            Set.of("class", "id", "lang", "dir", "title", "role", "align", "valign", "width", "height");

    private static final Set<String> TABLE_CELL =
            Set.of("colspan", "rowspan", "headers", "scope", "abbr", "bgcolor", "nowrap");

    private static final Map<String, Set<String>> BY_ELEMENT = Map.ofEntries(
            Map.entry("a", Set.of("rel", "target", "download", "hreflang", "type", "name")),
            Map.entry("img", Set.of("alt", "loading", "decoding", "border")),
            Map.entry("iframe", Set.of("allowfullscreen", "frameborder")),
            Map.entry("ol", Set.of("start", "type", "reversed")),
            Map.entry("ul", Set.of("type")),
            Map.entry("li", Set.of("value", "type")),
            Map.entry("td", TABLE_CELL),
            Map.entry("th", TABLE_CELL),
            Map.entry("table", Set.of("border", "cellpadding", "cellspacing", "summary", "bgcolor")),
            Map.entry("col", Set.of("span")),
            Map.entry("colgroup", Set.of("span")),
            Map.entry("del", Set.of("datetime")),
            Map.entry("ins", Set.of("datetime")),
            Map.entry("time", Set.of("datetime")),
            Map.entry("details", Set.of("open")),
            Map.entry("input", Set.of("type", "checked", "disabled")),
            Map.entry("font", Set.of("color", "size", "face")),
            Map.entry("hr", Set.of("size", "color")));

    /** Those that tell other sites no more than their own default does, or what was the default before. */
    private static final Set<String> REFERRER_POLICIES = Set.of(
            "no-referrer",
            "no-referrer-when-downgrade",
            "origin",
            "origin-when-cross-origin",
            "same-origin",
            "strict-origin",
            "strict-origin-when-cross-origin");

    private static final Set<String> CITED = Set.of("blockquote", "q", "del", "ins");

    private final boolean allowsAll;

    private MarkupPolicy(boolean allowsAll) {
        this.allowsAll = allowsAll;
    }

    /** For page content: what the CMS keeps, less what is dangerous in a browser. */
    public static MarkupPolicy pageContent() {
        return PAGE_CONTENT;
    }

    /** For page files, which no browser sees: allows everything. */
    public static MarkupPolicy unchecked() {
        return UNCHECKED;
    }

    /** Whether everything is kept, comments and raw text too. */
    public boolean keepsAll() {
        return allowsAll;
    }

    /** Judges an element; an unknown one is unwrapped. */
    public ElementVerdict element(String name) {
        if (allowsAll || KEPT.contains(name)) {
            return ElementVerdict.KEEP;
        }
        return DROPPED.contains(name) ? ElementVerdict.DROP : ElementVerdict.UNWRAP;
    }

    /** Judges an element by its name and its attribute {@code type}: of inputs, only the boxes of task lists are kept. */
    public ElementVerdict element(String name, @Nullable String type) {
        boolean asksForText = name.equals("input") && !"checkbox".equals(type);
        return asksForText && !allowsAll ? ElementVerdict.UNWRAP : element(name);
    }

    /** Judges an attribute of an element that is kept. */
    public AttributeVerdict attribute(String element, String name, String value) {
        if (allowsAll) {
            return AttributeVerdict.KEEP;
        }
        if (name.equals("href") && element.equals("a") || name.equals("cite") && CITED.contains(element)) {
            return AttributeVerdict.LINK;
        }
        if (name.equals("src") && element.equals("img")) {
            return AttributeVerdict.MEDIA;
        }
        return isPlainAttribute(element, name, value) ? AttributeVerdict.KEEP : AttributeVerdict.REFUSED;
    }

    private static boolean isPlainAttribute(String element, String name, String value) {
        return switch (name) {
            case "style" -> StylePolicy.allows(value);
            case "referrerpolicy" -> element.equals("iframe") && REFERRER_POLICIES.contains(value);
            case "target" -> element.equals("a") && (value.equals("_blank") || value.equals("_self"));
            case "type" -> !element.equals("input") && isListed(element, name) || value.equals("checkbox");
            default -> EVERYWHERE.contains(name) || isListed(element, name) || isDataOrAria(name);
        };
    }

    private static boolean isListed(String element, String name) {
        Set<String> names = BY_ELEMENT.get(element);
        return names != null && names.contains(name);
    }

    private static boolean isDataOrAria(String name) {
        return (name.startsWith("data-") || name.startsWith("aria-"))
                && name.length() > 5
                && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_.:".indexOf(c) >= 0);
    }
}
