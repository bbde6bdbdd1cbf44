package dev.isomer.taglib;

import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.tagext.DynamicAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A tag whose block has an element of its own, which takes global attributes too.
 *
 * <p>An interface, as each class above that of a tag costs time for each use: containers look for annotations in it.
 */
interface ElementTag extends DynamicAttributes {

    /** What is given beside the attributes that it has setters for. */
    FurtherAttributes further();

    @Override
    default void setDynamicAttribute(@Nullable String namespace, String attribute, @Nullable Object value)
            throws JspException {
        further().set(namespace, attribute, value);
    }
}
