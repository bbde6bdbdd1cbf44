package dev.isomer.block.card;

import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.RenderContext;
import dev.isomer.block.image.Image;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.SafeUrl;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The card of profile WEB: its title is a heading, and one short text is the link, stretched over the card by the
 * stylesheet, so that a screen reader does not read the whole card as one link.
 */
final class WebCard {
    private static final StaticHtml STATIC = StaticHtml.of("<div class=\"isomer-card");
    private static final StaticHtml LINKED = StaticHtml.of("<div class=\"isomer-card isomer-card-linked");
    private static final StaticHtml TITLE_CLASS = StaticHtml.of(" class=\"isomer-card-title\">");
    private static final StaticHtml HREF = StaticHtml.of("<a href=\"");
    private static final StaticHtml REL = StaticHtml.attribute("rel");
    private static final StaticHtml LINK_END = StaticHtml.of("</a>");
    private static final StaticHtml NEW_TAB_TARGET = StaticHtml.of(" target=\"_blank\"");
    private static final StaticHtml QUOTE = StaticHtml.of("\"");

    private WebCard() {}

    static void render(Card card, @Nullable SafeUrl href, HtmlWriter out, RenderContext context) {
        out.html(href == null ? STATIC : LINKED);
        ExtraAttributes.write(card.attributes().without("target"), "div", out, context);
        if (card.image() != null) {
            image(card, href, out, context);
        }
        if (card.title() != null || card.description() != null || card.linkText() != null) {
            body(card, href, out, context);
        }
        out.html(CardRenderer.DIV_END);
    }

    private static void image(Card card, @Nullable SafeUrl href, HtmlWriter out, RenderContext context) {
        SafeUrl linked = card.title() == null && card.linkText() == null ? href : null;
        out.html(CardRenderer.IMAGE_START);
        if (linked != null) {
            startLink(card, linked, out);
        }
        Image image = Objects.requireNonNull(card.image());
        boolean twoLinks = href != null && image.href() != null;
        context.render(twoLinks ? image.toBuilder().href(null).build() : image, out);
        if (linked != null) {
            endLink(card, out, context);
        }
        out.html(CardRenderer.DIV_END);
    }

    private static void body(Card card, @Nullable SafeUrl href, HtmlWriter out, RenderContext context) {
        out.html(CardRenderer.BODY_START);
        if (card.title() != null) {
            String heading = "h" + context.cardTitleLevel();
            out.startTag(heading).html(TITLE_CLASS);
            linked(card, card.title(), href, out, context);
            out.endTag(heading);
        }
        CardRenderer.text(CardRenderer.DESCRIPTION_START, card.description(), out);
        if (card.linkText() != null) {
            out.html(CardRenderer.LINK_START);
            linked(card, card.linkText(), card.title() == null ? href : null, out, context);
            out.html(CardRenderer.DIV_END);
        }
        out.html(CardRenderer.DIV_END);
    }

    private static void linked(Card card, String text, @Nullable SafeUrl href, HtmlWriter out, RenderContext context) {
        if (href == null) {
            out.text(text);
            return;
        }
        startLink(card, href, out);
        out.text(text);
        endLink(card, out, context);
    }

    private static void startLink(Card card, SafeUrl href, HtmlWriter out) {
        out.html(HREF).attributeText(href.url()).html(QUOTE);
        if (card.rel() != null) {
            out.attribute(REL, card.rel());
        }
        if (opensNewTab(card)) {
            out.html(NEW_TAB_TARGET);
        }
        out.endOfTag();
    }

    private static void endLink(Card card, HtmlWriter out, RenderContext context) {
        if (opensNewTab(card)) {
            context.newTabNote(out);
        }
        out.html(LINK_END);
    }

    private static boolean opensNewTab(Card card) {
        return "_blank".equals(card.attributes().get("target"));
    }
}
