package dev.isomer.taglib;

import dev.isomer.block.Block;
import dev.isomer.page.Page;
import jakarta.servlet.jsp.JspContext;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.tagext.DynamicAttributes;
import jakarta.servlet.jsp.tagext.JspFragment;
import jakarta.servlet.jsp.tagext.JspTag;
import jakarta.servlet.jsp.tagext.SimpleTag;
import jakarta.servlet.jsp.tagext.Tag;
import jakarta.servlet.jsp.tagext.TagAdapter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What tags of blocks share: their name, their body, and where their block goes; and the global attributes, which those
 * take whose block has an element of its own.
 *
 * <p>One class, as each class above that of a tag costs time for each use: containers look for annotations in it.
 */
abstract class BlockTag implements SimpleTag, DynamicAttributes {
    private final String name;
    private final FurtherAttributes further;
    private @Nullable JspContext context;
    private @Nullable JspTag parent;
    private @Nullable JspFragment body;

    BlockTag(String name, OwnAttributes own) {
        this.name = name;
        this.further = new FurtherAttributes(name, own);
    }

    @Override
    public final void setJspContext(JspContext context) {
        this.context = context;
    }

    @Override
    public final void setParent(@Nullable JspTag tag) {
        parent = tag;
    }

    @Override
    public final @Nullable JspTag getParent() {
        return parent;
    }

    @Override
    public final void setJspBody(@Nullable JspFragment fragment) {
        body = fragment;
    }

    @Override
    public final void setDynamicAttribute(@Nullable String namespace, String attribute, @Nullable Object value)
            throws JspException {
        further.set(namespace, attribute, value);
    }

    /** What is given beside the attributes that it has setters for. */
    final FurtherAttributes further() {
        return further;
    }

    /**
     * Gives an attribute its value by name, as the container does by setter.
     *
     * @throws JspException if the tag has no such attribute
     */
    public final void take(String attribute, @Nullable Object value) throws JspException {
        if (further.own().names().contains(attribute)) {
            set(attribute, value == null ? null : value.toString(), value);
        } else {
            further.set(null, attribute, value);
        }
    }

    /** Calls the setter of one of its own attributes; only tags that a map may stand for do it. */
    void set(String attribute, @Nullable String text, @Nullable Object value) {
        throw new UnsupportedOperationException("<iso:" + name + ">: " + attribute + " has no setter here");
    }

    /** The page that the tag stands on; containers tell it before all else. */
    final JspContext context() {
        return Objects.requireNonNull(context, "setJspContext was not called");
    }

    /** The tag's name, without prefix. */
    final String name() {
        return name;
    }

    final Rendering rendering() {
        return Rendering.of(context());
    }

    /** Renders a block where the tag stands. */
    final void write(Block block) throws JspException, IOException {
        requirePlaceForMarkup();
        rendering().write(block, context());
    }

    /** Renders a block where the tag stands, the titles of its cards at a level. */
    final void write(Block block, int titleLevel) throws JspException, IOException {
        requirePlaceForMarkup();
        rendering().write(block, titleLevel, context());
    }

    /** Renders a page where the tag stands. */
    final void write(Page page) throws JspException, IOException {
        requirePlaceForMarkup();
        rendering().write(page, context());
    }

    private void requirePlaceForMarkup() throws JspException {
        BlockTag around = enclosing();
        String reason = around == null ? null : around.whyItHoldsNoBlocks();
        if (reason != null) {
            throw TagError.of(name, "it stands in " + reason);
        }
    }

    /** Why no block may stand in this tag, or null where it may. */
    @Nullable
    String whyItHoldsNoBlocks() {
        return null;
    }

    /** What the body writes, or the empty text. */
    final String body() throws JspException, IOException {
        if (body == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        body.invoke(text);
        return text.toString();
    }

    /** The nearest tag of this library around this one, or null. */
    final @Nullable BlockTag enclosing() {
        JspTag tag = parent;
        while (tag != null) {
            JspTag itself = tag instanceof TagAdapter adapter ? adapter.getAdaptee() : tag;
            if (itself instanceof BlockTag enclosing) {
                return enclosing;
            }
            tag = itself instanceof SimpleTag simple ? simple.getParent() : ((Tag) itself).getParent();
        }
        return null;
    }
}
