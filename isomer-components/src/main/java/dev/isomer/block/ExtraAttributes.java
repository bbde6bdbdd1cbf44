package dev.isomer.block;

import dev.isomer.html.Attributes;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The attributes of a block's element that are not the block's own, and the classes beside its own class. */
public final class ExtraAttributes {
    private static final StaticHtml BLANK = StaticHtml.of(" ");
    private static final StaticHtml TAG_END = StaticHtml.of("\">");
    private static final StaticHtml QUOTE = StaticHtml.of("\"");

    private ExtraAttributes() {}

    /**
     * Reads them; {@code class} holds what {@link ElementShape#extraClasses} gave, or is absent.
     *
     * @param own names of the block's own attributes
     */
    public static Attributes read(Element element, String extraClasses, Set<String> own) {
        Attributes attributes = extraClasses.isEmpty() ? Attributes.none() : Attributes.of("class", extraClasses);
        for (Attribute attribute : element.attributes()) {
            if (!attribute.getKey().equals("class") && !own.contains(attribute.getKey())) {
                attributes = attributes.with(attribute.getKey(), attribute.getValue());
            }
        }
        return attributes;
    }

    /**
     * The attributes, if none of them is the block's own.
     *
     * @throws IllegalArgumentException if one is, with its name
     */
    public static Attributes requireFurther(Attributes attributes, Set<String> own) {
        for (int i = 0; i < attributes.size(); i++) {
            if (own.contains(attributes.name(i))) {
                throw new IllegalArgumentException(
                        "attributes holds \"" + attributes.name(i) + "\", which the block has a value of its own for");
            }
        }
        return attributes;
    }

    /** Ends a start tag whose {@code class="own} is still open: adds the further classes and attributes. */
    public static void write(Attributes attributes, String element, HtmlWriter out, RenderContext context) {
        if (attributes.isEmpty()) {
            out.html(TAG_END);
            return;
        }
        String classes = attributes.get("class");
        if (classes != null) {
            out.html(BLANK).attributeText(classes);
        }
        out.html(QUOTE);
        context.attributes(element, attributes.without("class"), out);
        out.endOfTag();
    }
}
