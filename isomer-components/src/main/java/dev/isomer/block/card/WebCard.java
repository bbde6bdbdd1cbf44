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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The card of profile WEB: its title is a heading, and one short text is the link, stretched over the card by the
 * stylesheet, so that a screen reader does not read the whole card as one link.
 */
final class WebCard {
    private static final BlockClass LINKED = CardRenderer.CARD.and("isomer-card-linked");
    private static final StaticHtml START = StaticHtml.of("<div");
    private static final StaticHtml USUAL_START = StaticHtml.of("<div class=\"isomer-card isomer-card-linked\">");
    private static final WebPart[] TITLES = titles();
    private static final WebPart DESCRIPTION = WebPart.of("div", CardRenderer.DESCRIPTION);
    private static final WebPart LINK_TEXT = WebPart.of("div", CardRenderer.LINK);
    private static final StaticHtml LINK = StaticHtml.of("<a href=\"");
    private static final StaticHtml LINK_END = StaticHtml.of("</a>");
    private static final StaticHtml REL = StaticHtml.attribute("rel");
    private static final StaticHtml USUAL_REL = StaticHtml.of("\" rel=\"" + Card.DEFAULT_REL + "\">");
    private static final StaticHtml NEW_TAB_TARGET = StaticHtml.of(" target=\"_blank\"");
    private static final StaticHtml QUOTE = StaticHtml.of("\"");

    /** A part of the body, as it is and as the link. */
    private record WebPart(CardBody.Part plain, CardBody.Part linked) {

        static WebPart of(String element, String className) {
            String start = "<" + element + " class=\"" + className + "\">";
            String end = "</" + element + ">";
            return new WebPart(CardBody.Part.of(start, end), CardBody.Part.of(start + "<a href=\"", "</a>" + end));
        }
    }

    private static WebPart[] titles() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(level -> WebPart.of("h" + level, CardRenderer.TITLE))
                .toArray(WebPart[]::new);
    }

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
        start();
        if (card.image() != null) {
            image(card.image());
        }
        int before = CardBody.NOTHING;
        if (card.title() != null) {
            before = text(TITLES[context.cardTitleLevel() - 1], Part.TITLE, card.title(), before);
        }
        before = text(DESCRIPTION, Part.DESCRIPTION, card.description(), before);
        before = text(LINK_TEXT, Part.LINK_TEXT, card.linkText(), before);
        CardBody.end(CardRenderer.STATIC_END, before, out);
    }

    private void start() {
        if (href != null && card.attributes().isEmpty()) {
            out.html(USUAL_START);
            return;
        }
        BlockClass own = href == null ? CardRenderer.CARD : LINKED;
        reportTarget();
        ExtraAttributes.write(own, card.attributes().without("target"), "div", out.html(START), context);
    }

    private void image(Image image) {
        out.html(CardRenderer.IMAGE_START);
        if (href == null || link != Part.IMAGE) {
            context.render(image, out);
        } else {
            out.html(LINK);
            address(href);
            context.render(image, out);
            note();
            out.html(LINK_END);
        }
        out.html(CardRenderer.IMAGE_END);
    }

    private int text(WebPart markup, Part part, @Nullable String text, int before) {
        if (text == null) {
            return before;
        }
        if (href == null || part != link) {
            int behind = CardBody.start(markup.plain, before, out);
            out.text(text);
            return behind;
        }
        int behind = CardBody.start(markup.linked, before, out);
        address(href);
        out.text(text);
        note();
        return behind;
    }

    /** The address of the link and what follows it in the start tag. */
    private void address(SafeUrl url) {
        out.attributeText(url.url());
        if (Card.DEFAULT_REL.equals(card.rel()) && !opensNewTab()) {
            out.html(USUAL_REL);
            return;
        }
        out.html(QUOTE);
        String rel = opensNewTab() ? RenderContext.withNoopener(card.rel()) : card.rel();
        if (rel != null) {
            out.attribute(REL, rel);
        }
        if (opensNewTab()) {
            out.html(NEW_TAB_TARGET);
        }
        out.endOfTag();
    }

    private void note() {
        if (opensNewTab()) {
            context.newTabNote(out);
        }
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
