package dev.isomer.taglib;

import dev.isomer.block.Block;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.tagext.SimpleTag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A tag that a {@link CollectingTag} collects; a map with its attributes stands for it. */
interface ItemTag<B extends Block> extends SimpleTag {

    /** Gives an attribute its value, as a tag or a map has it. */
    void take(String attribute, @Nullable Object value) throws JspException;

    /** The block of the attributes and the body. */
    B block() throws JspException, IOException;
}
