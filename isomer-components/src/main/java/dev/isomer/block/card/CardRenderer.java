package dev.isomer.block.card;

import dev.isomer.block.BlockClass;
import dev.isomer.block.BlockRenderer;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.RenderContext;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.SafeUrl;
import org.jspecify.annotations.Nullable;

/** Renders a card: as the CMS has it here, for visitors in {@link WebCard}. */
final class CardRenderer implements BlockRenderer<Card> {
    static final BlockClass CARD = BlockClass.of("isomer-card");
    static final String IMAGE = "isomer-card-image";
    static final String BODY = "isomer-card-body";
    static final String TITLE = "isomer-card-title";
    static final String DESCRIPTION = "isomer-card-description";
    static final String LINK = "isomer-card-link";

    private static final StaticHtml STATIC = StaticHtml.of("<div");
    private static final StaticHtml STATIC_END = StaticHtml.of("</div>");
    private static final StaticHtml LINKED = StaticHtml.of("<a");
    private static final StaticHtml LINKED_END = StaticHtml.of("</a>");
    private static final StaticHtml REL = StaticHtml.attribute("rel");
    private static final StaticHtml HREF = StaticHtml.attribute("href");
    static final StaticHtml IMAGE_START = StaticHtml.of("<div class=\"" + IMAGE + "\">");
    static final StaticHtml BODY_START = StaticHtml.of("<div class=\"" + BODY + "\">");
    static final StaticHtml DIV_END = StaticHtml.of("</div>");
    private static final StaticHtml TITLE_START = StaticHtml.of("<div class=\"" + TITLE + "\">");
    static final StaticHtml DESCRIPTION_START = StaticHtml.of("<div class=\"" + DESCRIPTION + "\">");
    static final StaticHtml LINK_START = StaticHtml.of("<div class=\"" + LINK + "\">");

    @Override
    public void render(Card card, HtmlWriter out, RenderContext context) {
        SafeUrl href = card.href() == null ? null : context.link(card.href());
        if (context.isWeb()) {
            WebCard.render(card, href, out, context);
        } else {
            source(card, href, out, context);
        }
    }

    private static void source(Card card, @Nullable SafeUrl href, HtmlWriter out, RenderContext context) {
        start(card, href, out);
        ExtraAttributes.write(CARD, card.attributes(), card.href() == null ? "div" : "a", out, context);
        if (card.image() != null) {
            out.html(IMAGE_START);
            context.render(card.image(), out);
            out.html(DIV_END);
        }
        body(card, out);
        out.html(card.href() == null ? STATIC_END : LINKED_END);
    }

    private static void start(Card card, @Nullable SafeUrl href, HtmlWriter out) {
        if (card.href() == null) {
            out.html(STATIC);
            return;
        }
        out.html(LINKED);
        if (card.rel() != null) {
            out.attribute(REL, card.rel());
        }
        if (href != null) {
            out.attribute(HREF, href);
        }
    }

    private static void body(Card card, HtmlWriter out) {
        if (card.title() == null && card.description() == null && card.linkText() == null) {
            return;
        }
        out.html(BODY_START);
        text(TITLE_START, card.title(), out);
        text(DESCRIPTION_START, card.description(), out);
        text(LINK_START, card.linkText(), out);
        out.html(DIV_END);
    }

    static void text(StaticHtml start, @Nullable String text, HtmlWriter out) {
        if (text != null) {
            out.html(start).text(text).html(DIV_END);
        }
    }
}
