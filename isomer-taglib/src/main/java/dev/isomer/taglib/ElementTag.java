package dev.isomer.taglib;

import dev.isomer.block.GlobalAttributes;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.tagext.DynamicAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A tag whose block has an element of its own, which takes the {@link GlobalAttributes} too. */
abstract class ElementTag extends BlockTag implements DynamicAttributes {
    private final OwnAttributes own;
    private @Nullable Map<String, @Nullable String> attributes;

    ElementTag(String name, OwnAttributes own) {
        super(name);
        this.own = own;
    }

    /** The attributes that it has a setter for. */
    final OwnAttributes own() {
        return own;
    }

    @Override
    public void setDynamicAttribute(@Nullable String namespace, String attribute, @Nullable Object value)
            throws JspException {
        if (namespace != null && !namespace.isEmpty()) {
            throw TagError.of(
                    name(),
                    "the attribute " + attribute + " has the prefix of \"" + namespace + "\": write it without");
        }
        if (!GlobalAttributes.has(attribute)) {
            throw TagError.of(name(), own.refusal(attribute));
        }
        if (attributes == null) {
            attributes = new LinkedHashMap<>();
        }
        attributes.put(attribute, value == null ? null : value.toString());
    }

    /**
     * Gives an attribute its value by name, as the container does by setter.
     *
     * @throws JspException if the tag has no such attribute, as for {@link #setDynamicAttribute}
     */
    public final void take(String attribute, @Nullable Object value) throws JspException {
        if (own.names().contains(attribute)) {
            set(attribute, value == null ? null : value.toString(), value);
        } else {
            setDynamicAttribute(null, attribute, value);
        }
    }

    /** Calls the setter of one of its own attributes. */
    void set(String attribute, @Nullable String text, @Nullable Object value) {
        throw new UnsupportedOperationException(attribute);
    }

    /** Gives the attributes to the builder of the block, which knows what it takes. */
    final void giveAttributes(BiConsumer<String, @Nullable String> builder) throws JspException {
        Map<String, @Nullable String> given = attributes;
        if (given == null) {
            return;
        }
        TagError.naming(name(), () -> {
            given.forEach(builder);
            return builder;
        });
    }
}
