package dev.isomer.block.card;

import dev.isomer.block.BlockClass;
import dev.isomer.block.BlockRenderer;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.RenderContext;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;

/** Renders a grid; the same in both profiles. */
final class CardGridRenderer implements BlockRenderer<CardGrid> {
    static final BlockClass GRID = BlockClass.of("isomer-card-grid");

    private static final StaticHtml START = StaticHtml.of("<div");
    private static final StaticHtml END = StaticHtml.of("</div>");

    @Override
    public void render(CardGrid grid, HtmlWriter out, RenderContext context) {
        out.html(START);
        ExtraAttributes.write(GRID, grid.attributes(), "div", out, context);
        context.renderAll(grid.cards(), out);
        out.html(END);
    }
}
