package dev.isomer.block.accordion;

import dev.isomer.block.BlockRenderer;
import dev.isomer.block.RenderContext;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;

/** Renders an accordion; the same in both profiles. */
final class AccordionRenderer implements BlockRenderer<Accordion> {
    static final String GROUP = "detailGroup";

    private static final StaticHtml START = StaticHtml.of("<div data-type=\"" + GROUP + "\"");
    private static final StaticHtml CLASS = StaticHtml.attribute("class");
    private static final StaticHtml END = StaticHtml.of("</div>");

    @Override
    public void render(Accordion accordion, HtmlWriter out, RenderContext context) {
        out.html(START).attribute(CLASS, accordion.className());
        context.attributes("div", accordion.attributes(), out);
        out.endOfTag();
        context.renderAll(accordion.items(), out);
        out.html(END);
    }
}
