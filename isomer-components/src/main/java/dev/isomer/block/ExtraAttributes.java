package dev.isomer.block;

import dev.isomer.html.Attributes;
import dev.isomer.html.HtmlWriter;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The attributes of a block's element that are not the block's own, and the classes beside its own class. */
public final class ExtraAttributes {
    private ExtraAttributes() {}

    /**
     * Reads them; {@code class} holds what {@link BlockClass#further} gave, or is absent.
     *
     * @param own names of the block's own attributes
     */
    public static Attributes read(Element element, String furtherClasses, Set<String> own) {
        Attributes attributes = furtherClasses.isEmpty() ? Attributes.none() : Attributes.of("class", furtherClasses);
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

    /** Ends a start tag: writes its class, the further classes and attributes. */
    public static void write(
            BlockClass own, Attributes attributes, String element, HtmlWriter out, RenderContext context) {
        if (attributes.isEmpty()) {
            own.endTag(out);
            return;
        }
        writeOpen(own, attributes, element, out, context);
        out.endOfTag();
    }

    /** Writes a class, the further classes and attributes, in a start tag that goes on. */
    public static void writeOpen(
            BlockClass own, Attributes attributes, String element, HtmlWriter out, RenderContext context) {
        own.write(attributes.get("class"), out);
        context.attributes(element, attributes.without("class"), out);
    }
}
