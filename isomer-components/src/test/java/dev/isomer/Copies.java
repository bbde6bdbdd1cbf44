package dev.isomer;

import dev.isomer.block.Block;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.quote.Quote;

/** Equal blocks that are other objects, so that they count as changed. */
final class Copies {
    private Copies() {}

    static Block of(Block block) {
        if (block instanceof Prose prose) {
            return Prose.of(prose.nodes().toArray(dev.isomer.block.prose.ProseNode[]::new));
        } else if (block instanceof Card card) {
            return card.toBuilder().build();
        } else if (block instanceof CardGrid grid) {
            return grid.toBuilder().build();
        } else if (block instanceof Accordion accordion) {
            return accordion.toBuilder().build();
        } else if (block instanceof Details details) {
            return details.toBuilder().build();
        } else if (block instanceof Iframe iframe) {
            return iframe.toBuilder().build();
        } else if (block instanceof Image image) {
            return image.toBuilder().build();
        } else if (block instanceof Quote quote) {
            return quote.toBuilder().build();
        }
        throw new IllegalArgumentException("No copy of " + block);
    }
}
