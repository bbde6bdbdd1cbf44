package dev.isomer.taglib;

import dev.isomer.block.Block;
import dev.isomer.page.Page;
import jakarta.servlet.jsp.JspContext;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.tagext.JspFragment;
import jakarta.servlet.jsp.tagext.JspTag;
import jakarta.servlet.jsp.tagext.SimpleTag;
import jakarta.servlet.jsp.tagext.Tag;
import jakarta.servlet.jsp.tagext.TagAdapter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What tags of blocks share: their name, their body, and where their block goes. */
abstract class BlockTag implements SimpleTag {
    private final String name;
    private @Nullable JspContext context;
    private @Nullable JspTag parent;
    private @Nullable JspFragment body;

    BlockTag(String name) {
        this.name = name;
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
