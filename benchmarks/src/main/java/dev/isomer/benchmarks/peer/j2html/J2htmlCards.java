package dev.isomer.benchmarks.peer.j2html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;

import dev.isomer.benchmarks.load.CardItem;
import dev.isomer.benchmarks.load.CardsPart;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;

/** The tags of cards. */
final class J2htmlCards {
    private J2htmlCards() {}

    static DomContent grid(CardsPart cards) {
        return div().withClass("isomer-card-grid").with(each(cards.cards(), J2htmlCards::card));
    }

    private static DomContent card(CardItem card) {
        ContainerTag<?> tag =
                card.href() == null ? div() : a().attr("rel", card.rel()).attr("href", card.href());
        tag.withClass("isomer-card");
        if (card.image() != null) {
            tag.with(div(J2htmlParts.image(card.image())).withClass("isomer-card-image"));
        }
        return tag.with(body(card));
    }

    private static DomContent body(CardItem card) {
        ContainerTag<?> body = div().withClass("isomer-card-body");
        if (card.title() != null) {
            body.with(div(card.title()).withClass("isomer-card-title"));
        }
        if (card.description() != null) {
            body.with(div(card.description()).withClass("isomer-card-description"));
        }
        if (card.linkText() != null) {
            body.with(div(card.linkText()).withClass("isomer-card-link"));
        }
        return body;
    }
}
