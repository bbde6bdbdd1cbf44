package dev.isomer.taglib;

import dev.isomer.block.Block;
import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A tag that collects the blocks of the tags in its body; nothing else but white space may stand there. */
abstract class CollectingTag<B extends Block> extends ElementTag {
    private final String childTag;
    private final List<B> children = new ArrayList<>();

    CollectingTag(String name, OwnAttributes own, String childTag) {
        super(name, own);
        this.childTag = childTag;
    }

    final void collect(B child) {
        children.add(child);
    }

    @Override
    public final void doTag() throws JspException, IOException {
        String between = body().strip();
        if (!between.isEmpty()) {
            throw TagError.of(
                    name(), "only <iso:" + childTag + "> may stand in it, not \"" + TagError.shorten(between) + "\"");
        }
        if (!children.isEmpty()) {
            writeCollected(block(List.copyOf(children)));
        }
    }

    void writeCollected(Block block) throws JspException, IOException {
        write(block);
    }

    /** The block of the children; there is at least one. */
    abstract Block block(List<B> collected) throws JspException;
}
