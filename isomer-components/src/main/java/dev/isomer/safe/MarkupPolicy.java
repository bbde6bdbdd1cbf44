package dev.isomer.safe;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which elements and attributes markup may hold, at one of two levels of trust.
 *
 * <pre>{@code
 * MarkupPolicy.pageContent().element("strong");                      // KEEP
 * MarkupPolicy.pageContent().element("center-ish");                  // UNWRAP: its content stays
 * MarkupPolicy.pageContent().element("script");                      // DROP, with its content
 * MarkupPolicy.pageContent().attribute("p", "onclick", "alert(1)");  // REFUSED
 * MarkupPolicy.untrusted().attribute("p", "class", "x");             // REFUSED
 * }</pre>
 *
 * <p>Names are compared in lower case, as an HTML parser gives them. Elements whose content a parser reads in a way of
 * its own ({@code script}, {@code style}, {@code noscript}, {@code svg}, {@code template} and their like) are never
 * kept, and neither is any element of SVG or MathML.
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

    /** What they hold is no content for a reader, or is read by other rules than HTML. */
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

    private static final Set<String> CITING = Set.of("blockquote", "q", "del", "ins");

    private static final MarkupPolicy PAGE_CONTENT = new MarkupPolicy(AllowedMarkup.PAGE_CONTENT);
    private static final MarkupPolicy UNTRUSTED = new MarkupPolicy(AllowedMarkup.UNTRUSTED);
    private static final MarkupPolicy UNCHECKED = new MarkupPolicy(null);

    private final @Nullable AllowedMarkup allowed;
    private final LastDecisions<Boolean> styles = new LastDecisions<>(StylePolicy::allows);

    private MarkupPolicy(@Nullable AllowedMarkup allowed) {
        this.allowed = allowed;
    }

    /** For page content: what the CMS keeps, less what is dangerous in a browser. */
    public static MarkupPolicy pageContent() {
        return PAGE_CONTENT;
    }

    /** For markup of strangers, comments say: no classes, ids, styles and targets. */
    public static MarkupPolicy untrusted() {
        return UNTRUSTED;
    }

    /** For page files, which no browser sees: allows everything. */
    static MarkupPolicy unchecked() {
        return UNCHECKED;
    }

    /** Judges an element; an unknown one is unwrapped. */
    public ElementVerdict element(String name) {
        if (allowed == null || allowed.elements().has(name)) {
            return ElementVerdict.KEEP;
        }
        return DROPPED.contains(name) ? ElementVerdict.DROP : ElementVerdict.UNWRAP;
    }

    /** Judges an element by its name and its attribute {@code type}: of inputs, only the boxes of task lists are kept. */
    public ElementVerdict element(String name, @Nullable String type) {
        boolean asksForText = name.equals("input") && !"checkbox".equals(type);
        return asksForText && allowed != null ? ElementVerdict.UNWRAP : element(name);
    }

    private boolean allowsValue(String element, String name, String value) {
        return name.equals("style") ? styles.of(value) : AttributeValues.allow(element, name, value);
    }

    /** Judges an attribute of an element that is kept. */
    public AttributeVerdict attribute(String element, String name, String value) {
        if (allowed == null) {
            return AttributeVerdict.KEEP;
        }
        if (name.equals("href") && element.equals("a") || name.equals("cite") && CITING.contains(element)) {
            return AttributeVerdict.LINK;
        }
        if (name.equals("src") && element.equals("img")) {
            return AttributeVerdict.MEDIA;
        }
        boolean isKept = allowed.attribute(element, name) && allowsValue(element, name, value);
        return isKept ? AttributeVerdict.KEEP : AttributeVerdict.REFUSED;
    }

    /** What every link gets as its attribute {@code rel}, or null where a link may say it itself. */
    @Nullable
    String linkRel() {
        return allowed == null ? null : allowed.linkRel();
    }
}
