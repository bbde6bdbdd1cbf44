package dev.isomer.block.iframe;

import dev.isomer.block.AttributeName;
import dev.isomer.block.BlockRenderer;
import dev.isomer.block.RenderContext;
import dev.isomer.html.Attributes;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.SafeUrl;

/** Renders an iframe from its attributes; one whose host is not allowed leaves its wrapper empty. */
final class IframeRenderer implements BlockRenderer<Iframe> {
    static final String WRAPPER = "iframe-wrapper";

    private static final StaticHtml WRAPPER_START = StaticHtml.of("<div class=\"" + WRAPPER + "\">");
    private static final StaticHtml WRAPPER_END = StaticHtml.of("</div>");
    private static final StaticHtml IFRAME = StaticHtml.of("<iframe");
    private static final StaticHtml IFRAME_END = StaticHtml.of("></iframe>");
    private static final StaticHtml SRC = StaticHtml.attribute("src");
    private static final AttributeName REFERRERPOLICY = AttributeName.of("referrerpolicy");
    private static final AttributeName STYLE = AttributeName.of("style");
    private static final AttributeName HEIGHT = AttributeName.of("height");
    private static final AttributeName WIDTH = AttributeName.of("width");
    private static final AttributeName ALLOWFULLSCREEN = AttributeName.of("allowfullscreen");
    private static final AttributeName FRAMEBORDER = AttributeName.of("frameborder");

    @Override
    public void render(Iframe iframe, HtmlWriter out, RenderContext context) {
        if (context.isWeb()) {
            WebIframe.render(iframe, out, context);
            return;
        }
        SafeUrl src = context.embed(iframe.src());
        if (iframe.wrapped()) {
            out.html(WRAPPER_START);
        }
        if (src != null) {
            source(iframe, src, out, context);
        }
        if (iframe.wrapped()) {
            out.html(WRAPPER_END);
        }
    }

    /** In the order in which the CMS saves the attributes. */
    private static void source(Iframe iframe, SafeUrl src, HtmlWriter out, RenderContext context) {
        Attributes others = iframe.attributes();
        out.html(IFRAME);
        context.optional("iframe", REFERRERPOLICY, others.get("referrerpolicy"), out);
        context.optional("iframe", STYLE, iframe.style(), out);
        context.optional("iframe", HEIGHT, iframe.height(), out);
        context.optional("iframe", WIDTH, iframe.width(), out);
        context.optional("iframe", ALLOWFULLSCREEN, others.get("allowfullscreen"), out);
        context.optional("iframe", FRAMEBORDER, others.get("frameborder"), out);
        out.attribute(SRC, src);
        context.attributes(
                "iframe",
                others.without("referrerpolicy").without("allowfullscreen").without("frameborder"),
                out);
        out.html(IFRAME_END);
    }
}
