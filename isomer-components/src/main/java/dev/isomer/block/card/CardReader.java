package dev.isomer.block.card;

import dev.isomer.block.BlockReader;
import dev.isomer.block.ElementShape;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.NodeCursor;
import dev.isomer.block.ReadContext;
import dev.isomer.block.image.Image;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code div.isomer-card} and {@code a.isomer-card}. */
final class CardReader implements BlockReader<Card> {
    static final Set<String> OWN = Set.of("href", "rel");

    @Override
    public Set<String> elements() {
        return Set.of("div", "a");
    }

    @Override
    public Set<String> classes() {
        return Set.of("isomer-card");
    }

    @Override
    public boolean mayReachBehind() {
        return false;
    }

    @Override
    public @Nullable Card read(NodeCursor cursor, ReadContext context) {
        Element element = cursor.element();
        String further = element == null ? null : CardRenderer.CARD.further(element);
        if (element == null || further == null || !hasLinkWhereItIsOne(element)) {
            return null;
        }
        Card.Builder card = Card.builder().attributes(ExtraAttributes.read(element, further, OWN));
        if (element.normalName().equals("a")) {
            card.href(element.attr("href")).relOfPage(ElementShape.attribute(element, "rel"));
        }
        List<Element> parts = ElementShape.onlyElements(element);
        if (parts == null || parts.isEmpty() || !readParts(parts.iterator(), card, context)) {
            return null;
        }
        cursor.advance();
        return card.build();
    }

    private static boolean hasLinkWhereItIsOne(Element element) {
        return element.normalName().equals("a")
                ? !element.attr("href").isEmpty()
                : !element.hasAttr("href") && !element.hasAttr("rel");
    }

    /** Reads image and body, each at most once and in this order. */
    private static boolean readParts(Iterator<Element> parts, Card.Builder card, ReadContext context) {
        Element part = parts.next();
        if (ElementShape.is(part, "div", CardRenderer.IMAGE)) {
            Image image = image(part, context);
            if (image == null || !parts.hasNext()) {
                card.image(image);
                return image != null;
            }
            card.image(image);
            part = parts.next();
        }
        return ElementShape.is(part, "div", CardRenderer.BODY) && !parts.hasNext() && readBody(part, card);
    }

    private static @Nullable Image image(Element part, ReadContext context) {
        List<Element> content = ElementShape.onlyElements(part);
        return content != null
                        && content.size() == 1
                        && context.readBlock(new NodeCursor(List.of(content.get(0)))) instanceof Image image
                ? image
                : null;
    }

    private static boolean readBody(Element body, Card.Builder card) {
        List<Element> texts = ElementShape.onlyElements(body);
        if (texts == null || texts.isEmpty()) {
            return false;
        }
        int place = 0;
        for (Element text : texts) {
            int next = CardText.place(text);
            String value = next < place ? null : ElementShape.onlyText(text);
            if (value == null || value.isEmpty()) {
                return false;
            }
            CardText.set(next, value, card);
            place = next + 1;
        }
        return true;
    }
}
