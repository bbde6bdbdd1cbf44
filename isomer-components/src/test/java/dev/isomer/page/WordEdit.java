package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseNode;
import dev.isomer.block.prose.ProseText;
import dev.isomer.block.quote.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes one word of a block. */
final class WordEdit {
    private static final String WORD = "Changed";

    private boolean isDone;

    private WordEdit() {}

    /** The block with one other word, or null if it has none of its own. */
    static @Nullable Block of(Block block) {
        if (block instanceof Card card) {
            return card.title() == null
                    ? card.toBuilder().linkText(WORD).build()
                    : card.toBuilder().title(card.title() + " " + WORD).build();
        }
        if (block instanceof Details details) {
            return details.toBuilder().summary(Prose.text(WORD)).build();
        }
        if (block instanceof Image image) {
            return image.toBuilder().alt(WORD).build();
        }
        if (block instanceof Iframe iframe) {
            return iframe.toBuilder().height("999").build();
        }
        if (block instanceof Quote quote && quote.speaker() != null) {
            return quote.toBuilder().speaker(quote.speaker() + " " + WORD).build();
        }
        return block instanceof Prose prose ? new WordEdit().prose(prose) : null;
    }

    private @Nullable Prose prose(Prose prose) {
        List<ProseNode> nodes = nodes(prose.nodes());
        return isDone ? Prose.of(nodes) : null;
    }

    private List<ProseNode> nodes(List<ProseNode> nodes) {
        List<ProseNode> edited = new ArrayList<>();
        for (ProseNode node : nodes) {
            edited.add(isDone ? node : node(node));
        }
        return edited;
    }

    private ProseNode node(ProseNode node) {
        if (node instanceof ProseElement element) {
            List<ProseNode> children = nodes(element.children());
            return isDone ? new ProseElement(element.name(), element.attributes(), children) : element;
        }
        if (node instanceof ProseText text && text.text().matches("(?s).*\\p{L}.*")) {
            isDone = true;
            return new ProseText(text.text().replaceFirst("\\p{L}+", WORD));
        }
        return node;
    }
}
