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
    private static final StaticHtml SUMMARY = StaticHtml.of("<summary>");
    private static final StaticHtml CONTENT_START =
            StaticHtml.of("</summary><div data-type=\"detailsContent\" class=\"" + CONTENT + "\">");
    private static final StaticHtml END = StaticHtml.of("</div></details>");

    @Override
    public void render(Details details, HtmlWriter out, RenderContext context) {
        out.html(START);
        ExtraAttributes.write(DETAILS, attributes(details, context), "details", out, context);
        out.html(SUMMARY);
        context.render(details.summary(), out);
        out.html(CONTENT_START);
        context.renderAll(details.content(), out);
        out.html(END);
    }

    private static Attributes attributes(Details details, RenderContext context) {
        Attributes attributes = details.attributes();
        return attributes.has("id") || !context.isWeb()
                ? attributes
                : attributes.with("id", context.uniqueId(details.summary().text()));
    }
}
