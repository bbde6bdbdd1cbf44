package dev.isomer.benchmarks;

import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;

/** The same cards as somebody would write them in an hour, with a StringBuilder. */
final class PlainCards {
    private PlainCards() {}

    static String render(CardGrid grid) {
        StringBuilder out = new StringBuilder("<div class=\"isomer-card-grid\">");
        for (Card card : grid.cards()) {
            out.append("<a rel=\"").append(escape(card.rel())).append("\" href=\"");
            out.append(escape(card.href())).append("\" class=\"isomer-card\"><div class=\"isomer-card-body\">");
            text(out, "title", card.title());
            text(out, "description", card.description());
            text(out, "link", card.linkText());
            out.append("</div></a>");
        }
        return out.append("</div>").toString();
    }

    private static void text(StringBuilder out, String part, String text) {
        out.append("<div class=\"isomer-card-").append(part).append("\">");
        out.append(escape(text)).append("</div>");
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
