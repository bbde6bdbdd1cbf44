package dev.isomer.benchmarks.peer.handwritten;

import static dev.isomer.benchmarks.peer.handwritten.Utf8Buffer.utf8;

import dev.isomer.benchmarks.load.CardItem;
import dev.isomer.benchmarks.load.CardsPart;
import org.jspecify.annotations.Nullable;

/** Writes cards as UTF-8. */
final class Utf8Cards {
    private static final byte[] GRID = utf8(Markup.GRID);
    private static final byte[] DIV_END = utf8(Markup.DIV_END);
    private static final byte[] LINK_REL = utf8(Markup.LINK_REL);
    private static final byte[] HREF = utf8(Markup.HREF);
    private static final byte[] LINK_CLASS = utf8(Markup.LINK_CLASS);
    private static final byte[] LINK_END = utf8(Markup.LINK_END);
    private static final byte[] STATIC_CARD = utf8(Markup.STATIC_CARD);
    private static final byte[] STATIC_END = utf8(Markup.STATIC_END);
    private static final byte[] CARD_IMAGE = utf8(Markup.CARD_IMAGE);
    private static final byte[] CARD_BODY = utf8(Markup.CARD_BODY);
    private static final byte[] TITLE = utf8(Markup.TITLE);
    private static final byte[] DESCRIPTION = utf8(Markup.DESCRIPTION);
    private static final byte[] LINK_TEXT = utf8(Markup.LINK_TEXT);

    private final Utf8Buffer out;
    private final Utf8Parts parts;

    Utf8Cards(Utf8Buffer out, Utf8Parts parts) {
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

    private void text(byte[] start, @Nullable String text) {
        if (text != null) {
            out.raw(start);
            out.text(text);
            out.raw(DIV_END);
        }
    }
}
