package dev.isomer.block.iframe;

import dev.isomer.block.Pixels;
import dev.isomer.block.RenderContext;
import dev.isomer.html.Attributes;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.Dropped;
import dev.isomer.safe.SafeUrl;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The iframe of profile WEB: always titled and lazy, sized by the stylesheet. */
final class WebIframe {
    private static final StaticHtml WRAPPER = StaticHtml.of("<div class=\"iframe-wrapper");
    private static final StaticHtml INLINE_WRAPPER = StaticHtml.of("<span class=\"iframe-wrapper");
    private static final StaticHtml INLINE_WRAPPER_END = StaticHtml.of("</span>");
    private static final StaticHtml KIND = StaticHtml.of(" iframe-wrapper-");
    private static final StaticHtml WRAPPER_TAG_END = StaticHtml.of("\">");
    private static final StaticHtml WRAPPER_END = StaticHtml.of("</div>");
    private static final StaticHtml IFRAME = StaticHtml.of("<iframe title=\"");
    private static final StaticHtml TITLE_END = StaticHtml.of("\" loading=\"lazy\"");
    private static final StaticHtml IFRAME_END = StaticHtml.of("></iframe>");
    private static final StaticHtml ALLOW_FULL_SCREEN = StaticHtml.of(" allowfullscreen");
    private static final StaticHtml HEIGHT = StaticHtml.attribute("height");
    private static final StaticHtml WIDTH = StaticHtml.attribute("width");
    private static final StaticHtml SRC = StaticHtml.attribute("src");

    /** Written above, or what the stylesheet does for every iframe. */
    private static final List<String> OWN =
            List.of("title", "loading", "allowfullscreen", "referrerpolicy", "frameborder");

    private WebIframe() {}

    static void render(Iframe iframe, @Nullable SafeUrl src, HtmlWriter out, RenderContext context) {
        out.html(iframe.wrapped() ? WRAPPER : INLINE_WRAPPER);
        if (iframe.kind() != EmbedKind.OTHER) {
            out.html(KIND).text(iframe.kind().name().toLowerCase(Locale.ROOT));
        }
        out.html(WRAPPER_TAG_END);
        if (src != null) {
            frame(iframe, src, out, context);
        }
        out.html(iframe.wrapped() ? WRAPPER_END : INLINE_WRAPPER_END);
    }

    private static void frame(Iframe iframe, SafeUrl src, HtmlWriter out, RenderContext context) {
        String known = iframe.knownTitle();
        String title = known == null ? context.label(iframe.kind().label()) : known;
        out.html(IFRAME).attributeText(title).html(TITLE_END);
        pixels(WIDTH, iframe.width(), out);
        pixels(HEIGHT, iframe.height(), out);
        Attributes attributes = iframe.attributes();
        if (attributes.has("allowfullscreen")) {
            out.html(ALLOW_FULL_SCREEN);
        }
        context.optional("iframe", "referrerpolicy", attributes.get("referrerpolicy"), out);
        if (iframe.style() != null) {
            context.report(Dropped.style("iframe", iframe.style()));
        }
        out.attribute(SRC, src);
        context.attributes("iframe", others(attributes), out);
        out.html(IFRAME_END);
    }

    private static Attributes others(Attributes attributes) {
        Attributes others = attributes;
        for (String own : OWN) {
            others = others.without(own);
        }
        return others;
    }

    private static void pixels(StaticHtml name, @Nullable String size, HtmlWriter out) {
        if (size != null && Pixels.is(size)) {
            out.attribute(name, size);
        }
    }
}
