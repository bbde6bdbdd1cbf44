package dev.isomer.taglib;

import dev.isomer.block.Block;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.tagext.JspFragment;
import jakarta.servlet.jsp.tagext.JspTag;
import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** What tags of blocks share: their name, their body, and where their block goes. */
abstract class BlockTag extends SimpleTagSupport {
    private final String name;

    BlockTag(String name) {
        this.name = name;
    }

    /** The tag's name, without prefix. */
    final String name() {
        return name;
    }

    final Rendering rendering() {
        return Rendering.of(getJspContext());
    }

    final void write(Block block) throws IOException {
        rendering().write(block, getJspContext());
    }

    /** What the body writes, or the empty text. */
    final String body() throws JspException, IOException {
        JspFragment body = getJspBody();
        if (body == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        body.invoke(text);
        return text.toString();
    }

    /** The nearest tag of this library around this one, or null. */
    final @Nullable BlockTag enclosing() {
        for (JspTag tag = getParent(); tag != null; tag = parent(tag)) {
            if (tag instanceof BlockTag enclosing) {
                return enclosing;
            }
        }
        return null;
    }

    private static @Nullable JspTag parent(JspTag tag) {
        JspTag adapted = tag instanceof jakarta.servlet.jsp.tagext.TagAdapter adapter ? adapter.getAdaptee() : tag;
        if (adapted instanceof jakarta.servlet.jsp.tagext.SimpleTag simple) {
            return simple.getParent();
        }
        return adapted instanceof jakarta.servlet.jsp.tagext.Tag classic ? classic.getParent() : null;
    }
}
