package dev.isomer.block;

import dev.isomer.html.HtmlWriter;

/**
 * Renders a type of block around, before or instead of its own renderer.
 *
 * <pre>{@code
 * Isomer.builder().renderer(Card.class, (card, out, next) -> {
 *     next.render(card.toBuilder().linkText("More").build(), out);
 * })
 * }</pre>
 */
@FunctionalInterface
public interface RendererWrapper<B extends Block> {

    /** Writes the block's HTML, through {@code next} or without it. */
    void render(B block, HtmlWriter out, Next<B> next);

    /** The renderer that is wrapped. */
    interface Next<B extends Block> {

        /** Renders a block as it would be without the wrapper. */
        void render(B block, HtmlWriter out);

        /** The context of the rendering. */
        RenderContext context();
    }
}
