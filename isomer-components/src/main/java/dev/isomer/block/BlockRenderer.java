package dev.isomer.block;

import dev.isomer.html.HtmlWriter;

/** Renders one type of block. */
@FunctionalInterface
public interface BlockRenderer<B extends Block> {

    /** Writes the block's HTML in the profile of the context. */
    void render(B block, HtmlWriter out, RenderContext context);
}
