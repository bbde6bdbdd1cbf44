package dev.isomer.taglib;

import dev.isomer.block.Block;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.tagext.SimpleTag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A tag that a {@link CollectingTag} collects; a map with its attributes stands for it. */
interface ItemTag<B extends Block> extends SimpleTag, ElementTag {

    /**
     * Gives an attribute its value by name, as the container does by setter.
     *
     * @throws JspException if the tag has no such attribute
     */
    default void take(String attribute, @Nullable Object value) throws JspException {
        if (further().own().names().contains(attribute)) {
            set(attribute, value == null ? null : value.toString(), value);
        } else {
            further().set(null, attribute, value);
        }
    }

    /** Calls the setter of one of its own attributes. */
    void set(String attribute, @Nullable String text, @Nullable Object value);

    /** The block of the attributes and the body. */
    B block() throws JspException, IOException;
}
