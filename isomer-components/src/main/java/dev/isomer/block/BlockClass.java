package dev.isomer.block;

import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The class that makes an element a block, and the further classes beside it.
 *
 * <p>Further classes stand behind the block's own. Where a page has another order they hold the block's own too, and are
 * all of the attribute:
 *
 * <pre>{@code
 * class="isomer-card wide"        // further classes: wide
 * class="wide isomer-card tall"   // further classes: wide isomer-card tall
 * }</pre>
 */
public final class BlockClass {
    private static final StaticHtml ATTRIBUTE = StaticHtml.attribute("class");
    private static final StaticHtml BLANK = StaticHtml.of(" ");
    private static final StaticHtml QUOTE = StaticHtml.of("\"");

    private final String name;
    private final String added;
    private final StaticHtml own;
    private final StaticHtml alone;

    private BlockClass(String name, String added) {
        this.name = name;
        this.added = added;
        this.own = StaticHtml.of(name + added);
        this.alone = StaticHtml.of(" class=\"" + name + added + "\">");
    }

    /** A class by its name, a constant of the block. */
    public static BlockClass of(String name) {
        return new BlockClass(name, "");
    }

    /** The same with a class that the renderer adds. */
    public BlockClass and(String another) {
        return new BlockClass(name, added + " " + another);
    }

    /** Whether the class is among those of an attribute. */
    public boolean isIn(String classes) {
        return classes.contains(name) && (" " + WhiteSpace.collapse(classes) + " ").contains(" " + name + " ");
    }

    /** The further classes of an element, empty where there are none; null where it has not the class itself. */
    public @Nullable String further(Element element) {
        String classes = element.attr("class");
        if (classes.equals(name)) {
            return "";
        }
        if (!isIn(classes)) {
            return null;
        }
        String behind = classes.startsWith(name + " ") ? classes.substring(name.length() + 1) : "";
        return behind.isBlank() || !behind.equals(behind.strip()) || isIn(behind) ? classes : behind;
    }

    /** Ends a start tag that has this class and nothing more. */
    void endTag(HtmlWriter out) {
        out.html(alone);
    }

    /** Writes the attribute with its further classes. */
    void write(@Nullable String further, HtmlWriter out) {
        out.html(ATTRIBUTE);
        if (further == null || further.isEmpty()) {
            out.html(own);
        } else if (isIn(further)) {
            out.attributeText(further).attributeText(added);
        } else {
            out.html(own).html(BLANK).attributeText(further);
        }
        out.html(QUOTE);
    }
}
