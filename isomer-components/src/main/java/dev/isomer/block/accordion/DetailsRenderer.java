package dev.isomer.block.accordion;

import dev.isomer.block.BlockClass;
import dev.isomer.block.BlockRenderer;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.RenderContext;
import dev.isomer.html.Attributes;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;

/** Renders details; profile WEB gives them an id of their summary, so that a link can lead to them. */
final class DetailsRenderer implements BlockRenderer<Details> {
    static final BlockClass DETAILS = BlockClass.of("isomer-details");
    static final String CONTENT = "isomer-details-content";

    private static final StaticHtml START = StaticHtml.of("<details");
    private static final StaticHtml USUAL_START = StaticHtml.of("<details class=\"isomer-details\"");
    private static final StaticHtml SUMMARY = StaticHtml.of("><summary>");
    private static final StaticHtml CONTENT_START =
            StaticHtml.of("</summary><div data-type=\"detailsContent\" class=\"" + CONTENT + "\">");
    private static final StaticHtml END = StaticHtml.of("</div></details>");

    @Override
    public void render(Details details, HtmlWriter out, RenderContext context) {
        start(details, out, context);
        context.render(details.summary(), out);
        out.html(CONTENT_START);
        context.renderAll(details.content(), out);
        out.html(END);
    }

    private static void start(Details details, HtmlWriter out, RenderContext context) {
        Attributes attributes = details.attributes();
        boolean needsId = context.isWeb() && !attributes.has("id");
        if (attributes.isEmpty()) {
            out.html(USUAL_START);
        } else {
            out.html(START);
            ExtraAttributes.writeOpen(DETAILS, attributes, "details", out, context);
        }
        if (needsId) {
            context.id(details.summary().idText(), out);
        }
        out.html(SUMMARY);
    }
}
