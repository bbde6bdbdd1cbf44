package dev.isomer.block.image;

import dev.isomer.block.AttributeName;
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
    private static final StaticHtml USUAL_START = StaticHtml.of("<div class=\"" + WRAPPER + "\">");
    private static final AttributeName STYLE = AttributeName.of("style");
    private static final AttributeName HEIGHT = AttributeName.of("height");
    private static final AttributeName WIDTH = AttributeName.of("width");
    private static final AttributeName TITLE = AttributeName.of("title");
    private static final AttributeName ALT = AttributeName.of("alt");

    @Override
    public void render(Image image, HtmlWriter out, RenderContext context) {
        boolean link = image.href() != null;
        if (!link && image.wrapperClass().equals(WRAPPER)) {
            out.html(USUAL_START);
        } else {
            start(image, out, context);
        }
        if (context.isWeb()) {
            WebPicture.render(image, out, context);
        } else {
            picture(image, out, context);
        }
        out.html(link ? WRAPPER_LINK_END : WRAPPER_DIV_END);
    }

    private static void start(Image image, HtmlWriter out, RenderContext context) {
        SafeUrl href = image.href() == null ? null : context.link(image.href());
        out.html(image.href() == null ? WRAPPER_DIV : WRAPPER_LINK)
                .attributeText(image.wrapperClass())
                .html(QUOTE);
        if (href != null) {
            out.attribute(HREF, href);
        }
        out.endOfTag();
    }

    /** In the order in which the CMS saves the attributes. */
    private static void picture(Image image, HtmlWriter out, RenderContext context) {
        out.html(IMG);
        context.optional("img", STYLE, image.style(), out);
        context.optional("img", HEIGHT, image.height(), out);
        context.optional("img", WIDTH, image.width(), out);
        context.optional("img", TITLE, image.title(), out);
        context.optional("img", ALT, image.alt(), out);
        SafeUrl src = context.media(image.src());
        if (src != null) {
            out.attribute(SRC, src);
        }
        context.attributes("img", image.attributes(), out);
        out.endOfTag();
    }
}
