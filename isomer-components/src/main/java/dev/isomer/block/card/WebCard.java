package dev.isomer.block.card;

import dev.isomer.block.BlockClass;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.RenderContext;
import dev.isomer.block.image.Image;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.Dropped;
import dev.isomer.safe.MarkupPolicy;
import dev.isomer.safe.SafeUrl;
import org.jspecify.annotations.Nullable;

/**
 * The card of profile WEB: its title is a heading, and one short text is the link, stretched over the card by the
 * stylesheet, so that a screen reader does not read the whole card as one link.
 */
final class WebCard {
    private static final BlockClass LINKED = CardRenderer.CARD.and("isomer-card-linked");
    private static final StaticHtml START = StaticHtml.of("<div");
    private static final StaticHtml TITLE_CLASS = StaticHtml.of(" class=\"isomer-card-title\">");
    private static final StaticHtml HREF = StaticHtml.of("<a href=\"");
    private static final StaticHtml REL = StaticHtml.attribute("rel");
    private static final StaticHtml LINK_END = StaticHtml.of("</a>");
    private static final StaticHtml NEW_TAB_TARGET = StaticHtml.of(" target=\"_blank\"");
    private static final StaticHtml QUOTE = StaticHtml.of("\"");

    private final Card card;
    private final @Nullable SafeUrl href;
    private final HtmlWriter out;
    private final RenderContext context;
    private final Part link;

    /** The parts of a card of which one can be the link, the best first. */
    private enum Part {
        TITLE,
        LINK_TEXT,
        DESCRIPTION,
        IMAGE
    }

    private WebCard(Card card, @Nullable SafeUrl href, HtmlWriter out, RenderContext context) {
        this.card = card;
        this.href = href;
        this.out = out;
        this.context = context;
        this.link = card.title() != null
                ? Part.TITLE
                : card.linkText() != null ? Part.LINK_TEXT : card.description() != null ? Part.DESCRIPTION : Part.IMAGE;
    }

    static void render(Card card, @Nullable SafeUrl href, HtmlWriter out, RenderContext context) {
        new WebCard(card, href, out, context).render();
    }

    private void render() {
        BlockClass own = href == null ? CardRenderer.CARD : LINKED;
        reportTarget();
        ExtraAttributes.write(own, card.attributes().without("target"), "div", out.html(START), context);
        if (card.image() != null) {
            image(card.image());
        }
        if (link != Part.IMAGE) {
            body();
        }
        out.html(CardRenderer.DIV_END);
    }

    private void image(Image image) {
        out.html(CardRenderer.IMAGE_START);
        startLink(Part.IMAGE);
        context.render(image, out);
        endLink(Part.IMAGE);
        out.html(CardRenderer.DIV_END);
    }

    private void body() {
        out.html(CardRenderer.BODY_START);
        if (card.title() != null) {
            String heading = "h" + context.cardTitleLevel();
            out.startTag(heading).html(TITLE_CLASS);
            text(Part.TITLE, card.title());
            out.endTag(heading);
        }
        part(CardRenderer.DESCRIPTION_START, Part.DESCRIPTION, card.description());
        part(CardRenderer.LINK_START, Part.LINK_TEXT, card.linkText());
        out.html(CardRenderer.DIV_END);
    }

    private void part(StaticHtml start, Part part, @Nullable String text) {
        if (text != null) {
            out.html(start);
            text(part, text);
            out.html(CardRenderer.DIV_END);
        }
    }

    private void text(Part part, String text) {
        startLink(part);
        out.text(text);
        endLink(part);
    }

    private void startLink(Part part) {
        if (part != link || href == null) {
            return;
        }
        out.html(HREF).attributeText(href.url()).html(QUOTE);
        String rel = opensNewTab() ? RenderContext.withNoopener(card.rel()) : card.rel();
        if (rel != null) {
            out.attribute(REL, rel);
        }
        if (opensNewTab()) {
            out.html(NEW_TAB_TARGET);
        }
        out.endOfTag();
    }

    private void endLink(Part part) {
        if (part != link || href == null) {
            return;
        }
        if (opensNewTab()) {
            context.newTabNote(out);
        }
        out.html(LINK_END);
    }

    /** The link of the card gets the target where it means anything. */
    private void reportTarget() {
        String element = card.href() == null ? "div" : "a";
        String target = card.attributes().get("target");
        if (target != null
                && context.markup().attribute(element, "target", target) != MarkupPolicy.AttributeVerdict.KEEP) {
            context.report(Dropped.attribute(element, "target", target));
        }
    }

    private boolean opensNewTab() {
        return "_blank".equals(card.attributes().get("target"));
    }
}
