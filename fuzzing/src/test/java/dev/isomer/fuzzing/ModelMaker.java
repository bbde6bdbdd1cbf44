package dev.isomer.fuzzing;

import dev.isomer.block.Block;
import dev.isomer.block.WhiteSpace;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseNode;
import dev.isomer.block.prose.ProseText;
import dev.isomer.block.quote.Quote;
import dev.isomer.html.Attributes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Builds blocks by a script of bytes: one says what comes, the next how long its text is. */
final class ModelMaker {
    private static final int DEEPEST = 6;
    private static final String[] INLINE = {"strong", "em", "u", "s", "sup", "sub", "code"};
    private static final String[] BLOCKS = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote"};

    private final byte[] script;
    private int at;

    ModelMaker(byte[] script) {
        this.script = script;
    }

    List<Block> blocks() {
        return blocks(0);
    }

    String text() {
        int length = Math.min(next(), script.length - at);
        String text = new String(script, at, length, StandardCharsets.UTF_8);
        at += length;
        return asHtmlHolds(text);
    }

    /** Runs of white space are one space when they are read, and two characters cannot stand in HTML. */
    private static String asHtmlHolds(String text) {
        return WhiteSpace.normalize(text.replace('\0', '\ufffd').replace('\uffff', '\ufffd'));
    }

    private int next() {
        return at < script.length ? script[at++] & 0xff : 0;
    }

    private boolean hasMore() {
        return at < script.length;
    }

    private List<Block> blocks(int depth) {
        List<Block> blocks = new ArrayList<>();
        for (int more = depth == 0 ? 8 : next() % 4; more > 0 && hasMore(); more--) {
            blocks.add(block(depth));
        }
        return blocks;
    }

    private Block block(int depth) {
        return switch (depth >= DEEPEST ? next() % 4 : next() % 8) {
            case 0, 1 -> Prose.of(paragraph());
            case 2 -> image();
            case 3 -> iframe();
            case 4 -> grid();
            case 5 -> accordion(depth + 1);
            case 6 -> quote();
            default -> Prose.of(list(depth + 1));
        };
    }

    private ProseElement paragraph() {
        return ProseElement.of(BLOCKS[next() % 7], inline(0, false));
    }

    private ProseElement list(int depth) {
        List<ProseNode> items = new ArrayList<>();
        for (int more = 1 + next() % 3; more > 0; more--) {
            List<ProseNode> content = new ArrayList<>(List.of(ProseElement.of("p", inline(0, false))));
            if (depth < DEEPEST && next() % 4 == 0) {
                content.add(list(depth + 1));
            }
            items.add(new ProseElement("li", Attributes.none(), content));
        }
        return new ProseElement(next() % 2 == 0 ? "ul" : "ol", Attributes.of("data-tight", "true"), items);
    }

    private ProseNode[] inline(int depth, boolean inLink) {
        List<ProseNode> nodes = new ArrayList<>();
        for (int more = 1 + next() % 3; more > 0; more--) {
            int kind = depth >= DEEPEST ? 0 : next() % 8;
            if (kind < 4) {
                String text = text();
                nodes.add(new ProseText(text.isEmpty() ? "x" : text));
            } else if (kind == 4) {
                nodes.add(ProseElement.of("br"));
            } else if (kind == 5 && !inLink) {
                nodes.add(new ProseElement("a", Attributes.of("href", text()), List.of(inline(depth + 1, true))));
            } else {
                nodes.add(ProseElement.of(INLINE[next() % INLINE.length], inline(depth + 1, inLink)));
            }
        }
        return nodes.toArray(new ProseNode[0]);
    }

    private Image image() {
        return Image.builder("/" + text()).alt(text()).build();
    }

    private Iframe iframe() {
        String src = next() % 2 == 0 ? "https://www.youtube.com/embed/" + text() : text();
        return Iframe.builder(src).title(text()).build();
    }

    private CardGrid grid() {
        List<Card> cards = new ArrayList<>();
        for (int more = 1 + next() % 3; more > 0; more--) {
            Card.Builder card = Card.builder().title(text()).description(text());
            if (next() % 2 == 0) {
                card.href(text()).linkText(text());
            }
            if (next() % 2 == 0) {
                card.image("/" + text(), text());
            }
            cards.add(card.build());
        }
        return CardGrid.of(cards.toArray(new Card[0]));
    }

    private Accordion accordion(int depth) {
        List<Details> items = new ArrayList<>();
        for (int more = 1 + next() % 3; more > 0; more--) {
            items.add(Details.builder(text()).content(blocks(depth)).build());
        }
        return Accordion.of(items.toArray(new Details[0]));
    }

    private Quote quote() {
        Quote.Builder quote = Quote.builder(Prose.of(ProseElement.of("p", inline(0, false))));
        return next() % 2 == 0 ? quote.build() : quote.speaker(text()).build();
    }
}
