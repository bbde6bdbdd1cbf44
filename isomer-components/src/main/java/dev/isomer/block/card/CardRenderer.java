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
    private static final StaticHtml LINKED = StaticHtml.of("<a");
    private static final StaticHtml USUAL_LINK = StaticHtml.of("<a rel=\"" + Card.DEFAULT_REL + "\" href=\"");
    private static final StaticHtml USUAL_LINK_END = StaticHtml.of("\" class=\"isomer-card\">");
    private static final StaticHtml REL = StaticHtml.attribute("rel");
    private static final StaticHtml HREF = StaticHtml.attribute("href");
    static final StaticHtml IMAGE_START = StaticHtml.of("<div class=\"" + IMAGE + "\">");
    static final StaticHtml IMAGE_END = StaticHtml.of("</div>");
    private static final CardBody.Part TITLE_PART = part(TITLE);
    private static final CardBody.Part DESCRIPTION_PART = part(DESCRIPTION);
    private static final CardBody.Part LINK_PART = part(LINK);
    static final CardBody.End STATIC_END = CardBody.End.of("</div>");
    private static final CardBody.End LINKED_END = CardBody.End.of("</a>");

    private static CardBody.Part part(String className) {
        return CardBody.Part.of("<div class=\"" + className + "\">", "</div>");
    }

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
        start(card, href, out, context);
        if (card.image() != null) {
            out.html(IMAGE_START);
            context.render(card.image(), out);
            out.html(IMAGE_END);
        }
        int before = text(TITLE_PART, card.title(), CardBody.NOTHING, out);
        before = text(DESCRIPTION_PART, card.description(), before, out);
        before = text(LINK_PART, card.linkText(), before, out);
        CardBody.end(card.href() == null ? STATIC_END : LINKED_END, before, out);
    }

    private static int text(CardBody.Part part, @Nullable String text, int before, HtmlWriter out) {
        if (text == null) {
            return before;
        }
        int behind = CardBody.start(part, before, out);
        out.text(text);
        return behind;
    }

    private static void start(Card card, @Nullable SafeUrl href, HtmlWriter out, RenderContext context) {
        if (href != null
                && Card.DEFAULT_REL.equals(card.rel())
                && card.attributes().isEmpty()) {
            out.html(USUAL_LINK).attributeText(href.url()).html(USUAL_LINK_END);
            return;
        }
        if (card.href() == null) {
            out.html(STATIC);
        } else {
            out.html(LINKED);
            if (card.rel() != null) {
                out.attribute(REL, card.rel());
            }
            if (href != null) {
                out.attribute(HREF, href);
            }
        }
        ExtraAttributes.write(CARD, card.attributes(), card.href() == null ? "div" : "a", out, context);
    }
}
