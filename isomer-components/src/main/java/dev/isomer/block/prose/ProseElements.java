package dev.isomer.block.prose;

import dev.isomer.block.Block;
import dev.isomer.block.Pixels;
import dev.isomer.html.Attributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Short names for the elements that pages hold, with the attributes that the CMS's editor gives them.
 *
 * <pre>{@code
 * paragraph(text("See "), link("/about/", text("about us")))
 * // <p>See <a href="/about/" rel="noopener noreferrer nofollow" target="_blank">about us</a></p>
 * }</pre>
 *
 * <p>Made for static import.
 */
public final class ProseElements {
    private static final int COLUMN_WIDTH = 25;
    private static final int LONGEST_SPAN = 4;

    private ProseElements() {}

    /** Text, escaped when written. */
    public static ProseText text(String text) {
        return new ProseText(text);
    }

    /** A paragraph; without content it is the editor's spacer. */
    public static ProseElement paragraph(ProseNode... content) {
        return ProseElement.of("p", content);
    }

    /** A paragraph of text. */
    public static ProseElement paragraph(String text) {
        return paragraph(text(text));
    }

    /**
     * A heading.
     *
     * @throws IllegalArgumentException if the level is not 1 to 6
     */
    public static ProseElement heading(int level, ProseNode... content) {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("level is " + level + "; headings have 1 to 6");
        }
        return ProseElement.of("h" + level, content);
    }

    /** A heading of text. */
    public static ProseElement heading(int level, String text) {
        return heading(level, text(text));
    }

    public static ProseElement strong(String text) {
        return ProseElement.of("strong", text(text));
    }

    public static ProseElement em(String text) {
        return ProseElement.of("em", text(text));
    }

    public static ProseElement underline(String text) {
        return ProseElement.of("u", text(text));
    }

    public static ProseElement lineBreak() {
        return ProseElement.of("br");
    }

    public static ProseElement divider() {
        return ProseElement.of("hr");
    }

    /** A link that opens a new tab, as the editor makes them. */
    public static ProseElement link(String href, ProseNode... content) {
        return new ProseElement(
                "a",
                Attributes.of("href", href, "rel", "noopener noreferrer nofollow", "target", "_blank"),
                List.of(content));
    }

    /** A link with text. */
    public static ProseElement link(String href, String text) {
        return link(href, text(text));
    }

    /** A bullet list. */
    public static ProseElement bulletList(ProseElement... items) {
        return ProseElement.of("ul", items);
    }

    /** A numbered list. */
    public static ProseElement numberedList(ProseElement... items) {
        return ProseElement.of("ol", items);
    }

    /** A list as Markdown writes one, without space between its items. */
    public static ProseElement tight(ProseElement list) {
        return list.with("data-tight", "true").with("class", "tight");
    }

    /** An item of a list: one paragraph with the content. */
    public static ProseElement item(ProseNode... content) {
        return ProseElement.of("li", paragraph(content));
    }

    /** An item of a list: one paragraph of text. */
    public static ProseElement item(String text) {
        return item(text(text));
    }

    /**
     * A table whose columns have no width of their own; the first row says how many there are, a cell that spans two
     * counts for two.
     *
     * @throws IllegalArgumentException if there is no row
     */
    public static ProseElement table(ProseElement... rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("rows is empty: a table needs one row at least");
        }
        int columns =
                rows[0].children().stream().mapToInt(ProseElements::columns).sum();
        List<ProseNode> cols = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cols.add(ProseElement.of("col"));
        }
        return ProseElement.of(
                        "table", new ProseElement("colgroup", Attributes.none(), cols), ProseElement.of("tbody", rows))
                .with("style", "minWidth: " + columns * COLUMN_WIDTH + "px");
    }

    private static int columns(ProseNode cell) {
        String span =
                cell instanceof ProseElement element ? element.attributes().get("colspan") : null;
        return span != null && span.length() <= LONGEST_SPAN && Pixels.is(span)
                ? Math.max(1, Integer.parseInt(span))
                : 1;
    }

    public static ProseElement row(ProseElement... cells) {
        return ProseElement.of("tr", cells);
    }

    /** A cell of paragraphs and other blocks of prose. */
    public static ProseElement cell(ProseNode... content) {
        return spanning(ProseElement.of("td", content));
    }

    /** A cell with one paragraph of text. */
    public static ProseElement cell(String text) {
        return cell(paragraph(text));
    }

    /** A header cell of paragraphs and other blocks of prose. */
    public static ProseElement headerCell(ProseNode... content) {
        return spanning(ProseElement.of("th", content));
    }

    /** A header cell with one paragraph of text. */
    public static ProseElement headerCell(String text) {
        return headerCell(paragraph(text));
    }

    /** A place for a block in prose: a picture in a cell. */
    public static ProseBlock block(Block block) {
        return new ProseBlock(block);
    }

    private static ProseElement spanning(ProseElement cell) {
        return cell.with("rowspan", "1").with("colspan", "1");
    }
}
