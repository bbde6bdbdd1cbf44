package dev.isomer.benchmarks.peer.handwritten;

import dev.isomer.benchmarks.load.CardItem;
import dev.isomer.benchmarks.load.CardsPart;
import org.jspecify.annotations.Nullable;

/** Writes cards as characters. */
final class CharCards {
    private static final char[] GRID = Markup.GRID.toCharArray();
    private static final char[] DIV_END = Markup.DIV_END.toCharArray();
    private static final char[] LINK_REL = Markup.LINK_REL.toCharArray();
    private static final char[] HREF = Markup.HREF.toCharArray();
    private static final char[] LINK_CLASS = Markup.LINK_CLASS.toCharArray();
    private static final char[] LINK_END = Markup.LINK_END.toCharArray();
    private static final char[] STATIC_CARD = Markup.STATIC_CARD.toCharArray();
    private static final char[] STATIC_END = Markup.STATIC_END.toCharArray();
    private static final char[] CARD_IMAGE = Markup.CARD_IMAGE.toCharArray();
    private static final char[] CARD_BODY = Markup.CARD_BODY.toCharArray();
    private static final char[] TITLE = Markup.TITLE.toCharArray();
    private static final char[] DESCRIPTION = Markup.DESCRIPTION.toCharArray();
    private static final char[] LINK_TEXT = Markup.LINK_TEXT.toCharArray();

    private final CharBuffer out;
    private final CharParts parts;

    CharCards(CharBuffer out, CharParts parts) {
        this.out = out;
        this.parts = parts;
    }

    void write(CardsPart grid) {
        out.raw(GRID);
        for (CardItem card : grid.cards()) {
            if (card.href() == null) {
                out.raw(STATIC_CARD);
                content(card);
                out.raw(STATIC_END);
            } else {
                link(card);
            }
        }
        out.raw(DIV_END);
    }

    private void link(CardItem card) {
        out.raw(LINK_REL);
        out.attribute(card.rel());
        out.raw(HREF);
        out.attribute(card.href());
        out.raw(LINK_CLASS);
        content(card);
        out.raw(LINK_END);
    }

    private void content(CardItem card) {
        if (card.image() != null) {
            out.raw(CARD_IMAGE);
            parts.image(card.image());
            out.raw(DIV_END);
        }
        out.raw(CARD_BODY);
        text(TITLE, card.title());
        text(DESCRIPTION, card.description());
        text(LINK_TEXT, card.linkText());
    }

    private void text(char[] start, @Nullable String text) {
        if (text != null) {
            out.raw(start);
            out.text(text);
            out.raw(DIV_END);
        }
    }
}
