package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseBlock;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseText;
import dev.isomer.block.quote.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Models that code nests until a builder refuses. */
final class DeepModels {
    private DeepModels() {}

    /** Each kind of container around what it is given. */
    static Map<String, UnaryOperator<Block>> containers() {
        Map<String, UnaryOperator<Block>> kinds = new LinkedHashMap<>();
        kinds.put("quotes", inner -> Quote.builder(inner).build());
        kinds.put(
                "accordions",
                inner -> Accordion.of(Details.builder("s").content(inner).build()));
        kinds.put("blocks in prose", inner -> Prose.of(ProseElement.of("div", new ProseBlock(inner))));
        kinds.put(
                "summaries",
                inner -> Details.builder(Prose.of(new ProseBlock(inner))).build());
        return kinds;
    }

    /** The deepest that is allowed, of so many that are tried. */
    static Block deepest(UnaryOperator<Block> container, int tries) {
        Block block = Prose.text("x");
        for (int i = 0; i < tries; i++) {
            try {
                block = container.apply(block);
            } catch (IllegalArgumentException e) {
                return block; // the builder has refused it
            }
        }
        throw new AssertionError(tries + " containers in each other were allowed");
    }

    /** Elements in each other, as many as are allowed. */
    static Prose deepestProse(int tries) {
        ProseElement element = ProseElement.of("em", new ProseText("x"));
        for (int i = 0; i < tries; i++) {
            try {
                element = ProseElement.of("em", element);
            } catch (IllegalArgumentException e) {
                return Prose.of(element); // the element has refused it
            }
        }
        throw new AssertionError(tries + " elements in each other were allowed");
    }

    /** Lists in each other, as many as are allowed. */
    static FrontMatterValue deepestValue(int tries) {
        FrontMatterValue value = new FrontMatterValue.Text("x");
        for (int i = 0; i < tries; i++) {
            try {
                value = new FrontMatterValue.Items(List.of(value));
            } catch (IllegalArgumentException e) {
                return value; // the list has refused it
            }
        }
        throw new AssertionError(tries + " lists in each other were allowed");
    }
}
