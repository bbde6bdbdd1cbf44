package dev.isomer.block.image;

import dev.isomer.block.BlockClass;
import dev.isomer.block.BlockRenderer;
import dev.isomer.block.RenderContext;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.SafeUrl;

/** Renders a picture in its wrapper. */
final class ImageRenderer implements BlockRenderer<Image> {
    static final String WRAPPER = "isomer-image-wrapper";
    static final BlockClass CLASS = BlockClass.of(WRAPPER);

    private static final StaticHtml WRAPPER_DIV = StaticHtml.of("<div class=\"");
    private static final StaticHtml WRAPPER_DIV_END = StaticHtml.of("</div>");
    private static final StaticHtml WRAPPER_LINK = StaticHtml.of("<a class=\"");
    private static final StaticHtml WRAPPER_LINK_END = StaticHtml.of("</a>");
    private static final StaticHtml QUOTE = StaticHtml.of("\"");
    private static final StaticHtml IMG = StaticHtml.of("<img");
    private static final StaticHtml HREF = StaticHtml.attribute("href");
    private static final StaticHtml SRC = StaticHtml.attribute("src");

    @Override
    public void render(Image image, HtmlWriter out, RenderContext context) {
        SafeUrl href = image.href() == null ? null : context.link(image.href());
        boolean link = image.href() != null;
        out.html(link ? WRAPPER_LINK : WRAPPER_DIV)
                .attributeText(image.wrapperClass())
                .html(QUOTE);
        if (href != null) {
            out.attribute(HREF, href);
        }
        out.endOfTag();
        if (context.isWeb()) {
            WebPicture.render(image, out, context);
        } else {
            picture(image, out, context);
        }
        out.html(link ? WRAPPER_LINK_END : WRAPPER_DIV_END);
    }

    /** In the order in which the CMS saves the attributes. */
    private static void picture(Image image, HtmlWriter out, RenderContext context) {
        out.html(IMG);
        context.optional("img", "style", image.style(), out);
        context.optional("img", "height", image.height(), out);
        context.optional("img", "width", image.width(), out);
        context.optional("img", "title", image.title(), out);
        context.optional("img", "alt", image.alt(), out);
        SafeUrl src = context.media(image.src());
        if (src != null) {
            out.attribute(SRC, src);
        }
        context.attributes("img", image.attributes(), out);
        out.endOfTag();
    }
}
