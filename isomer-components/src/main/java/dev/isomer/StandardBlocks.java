package dev.isomer;

import dev.isomer.block.BlockType;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.markdown.Markdown;
import dev.isomer.block.prose.Markup;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.quote.Quote;
import java.util.List;

/** The one list of standard block types; prose is last, because it reads whatever the others leave. */
final class StandardBlocks {
    static final List<BlockType<?>> ALL = List.of(
            CardGrid.TYPE,
            Card.TYPE,
            Accordion.TYPE,
            Details.TYPE,
            Iframe.TYPE,
            Image.TYPE,
            Quote.TYPE,
            Markdown.TYPE,
            Markup.TYPE,
            Prose.TYPE);

    private StandardBlocks() {}
}
