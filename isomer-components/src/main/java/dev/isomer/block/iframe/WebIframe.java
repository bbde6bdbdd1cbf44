package dev.isomer.block.iframe;

import dev.isomer.block.Label;
import dev.isomer.block.RenderContext;
import dev.isomer.html.Attributes;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.FrameRights;
import dev.isomer.safe.SafeUrl;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The iframe of profile WEB: titled and lazy, sized by the stylesheet, with the rights of its host. */
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
    private static final StaticHtml SANDBOX = StaticHtml.attribute("sandbox");
    private static final StaticHtml ALLOW = StaticHtml.attribute("allow");
    private static final StaticHtml REFERRER_POLICY = StaticHtml.attribute("referrerpolicy");
    private static final StaticHtml HEIGHT = StaticHtml.attribute("height");
    private static final StaticHtml WIDTH = StaticHtml.attribute("width");
    private static final StaticHtml LANG = StaticHtml.attribute("lang");
    private static final StaticHtml SRC = StaticHtml.attribute("src");

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
        PageFrame page = new PageFrame(iframe, context);
        String known = iframe.knownTitle();
        Label label = known == null ? context.label(iframe.kind().label()) : null;
        out.html(IFRAME)
                .attributeText(label == null ? String.valueOf(known) : label.text())
                .html(TITLE_END);
        if (label != null && !iframe.attributes().has("lang")) {
            optional(LANG, context.languageToSay(label), out);
        }
        optional(WIDTH, page.width(), out);
        optional(HEIGHT, page.height(), out);
        if (iframe.attributes().has("allowfullscreen")) {
            out.html(ALLOW_FULL_SCREEN);
        }
        rights(context.frameRights(src), out);
        out.attribute(REFERRER_POLICY, page.referrerPolicy());
        out.attribute(SRC, src);
        Attributes others = page.others();
        context.attributes("iframe", others, out);
        out.html(IFRAME_END);
    }

    private static void rights(FrameRights rights, HtmlWriter out) {
        out.attribute(SANDBOX, rights.sandbox());
        if (!rights.allow().isEmpty()) {
            out.attribute(ALLOW, rights.allow());
        }
    }

    private static void optional(StaticHtml name, @Nullable String value, HtmlWriter out) {
        if (value != null) {
            out.attribute(name, value);
        }
    }
}
