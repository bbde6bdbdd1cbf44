package dev.isomer.block.card;

import org.jsoup.nodes.Element;

/** The texts in the body of a card, in the one order in which they may stand. */
final class CardText {
    private CardText() {}

    /** The place of an element among the texts, or -1 if it is none. */
    static int place(Element element) {
        if (!element.normalName().equals("div") || element.attributesSize() != 1) {
            return -1;
        }
        return switch (element.attr("class")) {
            case CardRenderer.TITLE -> 0;
            case CardRenderer.DESCRIPTION -> 1;
            case CardRenderer.LINK -> 2;
            default -> -1;
        };
    }

    static void set(int place, String text, Card.Builder card) {
        switch (place) {
            case 0 -> card.title(text);
            case 1 -> card.description(text);
            default -> card.linkText(text);
        }
    }
}
