package dev.isomer.benchmarks.peer.plain;

import static dev.isomer.benchmarks.peer.plain.PlainEscape.escape;

import dev.isomer.benchmarks.load.CardItem;
import dev.isomer.benchmarks.load.CardsPart;
import org.jspecify.annotations.Nullable;

/** Writes cards. */
final class PlainCards {
    private PlainCards() {}

    static void write(CardsPart cards, StringBuilder out) {
        out.append("<div class=\"isomer-card-grid\">");
        for (CardItem card : cards.cards()) {
            card(card, out);
        }
        out.append("</div>");
    }

    private static void card(CardItem card, StringBuilder out) {
        boolean isLink = card.href() != null;
        if (isLink) {
            out.append("<a rel=\"").append(escape(card.rel()));
            out.append("\" href=\"").append(escape(card.href())).append("\" class=\"isomer-card\">");
        } else {
            out.append("<div class=\"isomer-card\">");
        }
        if (card.image() != null) {
            out.append("<div class=\"isomer-card-image\">");
            PlainParts.image(card.image(), out);
            out.append("</div>");
        }
        out.append("<div class=\"isomer-card-body\">");
        text("title", card.title(), out);
        text("description", card.description(), out);
        text("link", card.linkText(), out);
        out.append(isLink ? "</div></a>" : "</div></div>");
    }

    private static void text(String kind, @Nullable String text, StringBuilder out) {
        if (text != null) {
            out.append("<div class=\"isomer-card-").append(kind).append("\">");
            out.append(escape(text)).append("</div>");
        }
    }
}
