package dev.isomer.taglib;

import dev.isomer.block.GlobalAttributes;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.JspTagException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The {@link GlobalAttributes} that one use of a tag is given. */
final class FurtherAttributes {
    private final String tag;
    private final OwnAttributes own;
    private @Nullable Map<String, @Nullable String> given;

    FurtherAttributes(String tag, OwnAttributes own) {
        this.tag = tag;
        this.own = own;
    }

    /** The attributes that the tag has a setter for. */
    OwnAttributes own() {
        return own;
    }

    /**
     * Takes one.
     *
     * @throws JspTagException if it has a prefix, or is none that elements have
     */
    void set(@Nullable String namespace, String attribute, @Nullable Object value) throws JspTagException {
        if (namespace != null && !namespace.isEmpty()) {
            throw TagError.of(
                    tag, "the attribute " + attribute + " has the prefix of \"" + namespace + "\": write it without");
        }
        if (!GlobalAttributes.has(attribute)) {
            throw TagError.of(tag, own.refusal(attribute));
        }
        if (given == null) {
            given = new LinkedHashMap<>();
        }
        given.put(attribute, value == null ? null : value.toString());
    }

    /** Gives them to the builder of the block, which knows what it takes. */
    void giveTo(BiConsumer<String, @Nullable String> builder) throws JspException {
        Map<String, @Nullable String> all = given;
        if (all == null) {
            return;
        }
        TagError.naming(tag, () -> {
            all.forEach(builder);
            return builder;
        });
    }
}
