package dev.isomer.block.iframe;

import dev.isomer.block.Embeds;
import dev.isomer.block.Label;
import dev.isomer.block.RenderContext;
import dev.isomer.html.Attributes;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.EmbedPolicy;
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
    private static final StaticHtml ON_CLICK_TAG_END = StaticHtml.of(" isomer-embed\">");
    private static final StaticHtml LINK = StaticHtml.of("<a class=\"isomer-embed-link\"");
    private static final StaticHtml LINK_TEXT = StaticHtml.of(">");
    private static final StaticHtml LINK_END = StaticHtml.of("</a><template>");
    private static final StaticHtml TEMPLATE_END = StaticHtml.of("</template>");
    private static final StaticHtml HREF = StaticHtml.attribute("href");
    private static final StaticHtml SRC = StaticHtml.attribute("src");

    private final Iframe iframe;
    private final HtmlWriter out;
    private final RenderContext context;
    private final String title;
    private final @Nullable String titleLanguage;

    private WebIframe(Iframe iframe, Provider provider, HtmlWriter out, RenderContext context) {
        this.iframe = iframe;
        this.out = out;
        this.context = context;
        String known = iframe.knownTitle();
        if (known == null) {
            Label label = context.labels().find(provider.kind().label());
            this.title = provider.title(label.text());
            this.titleLanguage = context.labels().languageToSay(label);
        } else {
            this.title = known;
            this.titleLanguage = null;
        }
    }

    static void render(Iframe iframe, HtmlWriter out, RenderContext context) {
        Embeds embeds = context.embeds();
        Provider provider = Provider.of(iframe.src());
        String address = embeds.hasPrivacyHosts() ? provider.privateAddress(iframe.src()) : iframe.src();
        SafeUrl src = context.embed(address);
        boolean isOnClick = src != null && embeds.isOnClick();
        out.html(iframe.wrapped() ? WRAPPER : INLINE_WRAPPER);
        if (provider.kind() != EmbedKind.OTHER) {
            out.html(KIND).text(provider.kind().name().toLowerCase(Locale.ROOT));
        }
        out.html(isOnClick ? ON_CLICK_TAG_END : WRAPPER_TAG_END);
        if (src != null) {
            WebIframe frame = new WebIframe(iframe, provider, out, context);
            if (isOnClick) {
                frame.onClick(src);
            } else {
                frame.frame(src);
            }
        }
        out.html(iframe.wrapped() ? WRAPPER_END : INLINE_WRAPPER_END);
    }

    /** Nothing is loaded from a template until the script takes the frame out of it. */
    private void onClick(SafeUrl src) {
        if (context.isInLink()) {
            out.text(title);
            return;
        }
        Label label = context.labels().find("embed.show");
        out.html(LINK);
        out.attribute(HREF, src);
        optional(LANG, context.labels().languageToSay(label), out);
        String text = label.text().replace("{host}", EmbedPolicy.host(src)).replace("{title}", title);
        out.html(LINK_TEXT).text(text).html(LINK_END);
        frame(src);
        out.html(TEMPLATE_END);
    }

    private void frame(SafeUrl src) {
        PageFrame page = new PageFrame(iframe, context);
        out.html(IFRAME).attributeText(title).html(TITLE_END);
        if (!iframe.attributes().has("lang")) {
            optional(LANG, titleLanguage, out);
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
