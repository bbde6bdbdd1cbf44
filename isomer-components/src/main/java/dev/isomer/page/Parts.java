package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.Container;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseBlock;
import dev.isomer.block.prose.ProseComment;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a page is made of, down to paragraphs, list items and table cells: blocks, and the elements of prose. */
final class Parts {
    private Parts() {}

    /** The parts that stand in a part; a place in prose counts as the block in it. */
    static List<Object> in(Object part) {
        if (part instanceof Prose prose) {
            return of(prose.nodes());
        }
        if (part instanceof ProseElement element) {
            return of(element.children());
        }
        return part instanceof Container container ? List.copyOf(container.children()) : List.of();
    }

    private static List<Object> of(List<ProseNode> nodes) {
        List<Object> parts = new ArrayList<>(nodes.size());
        for (ProseNode node : nodes) {
            parts.add(node instanceof ProseBlock place ? place.block() : node);
        }
        return parts;
    }

    /** Whether two parts are the same but for the parts in them, so that these can be edited one by one. */
    static boolean haveSameShell(Object one, Object other) {
        if (one instanceof ProseElement before && other instanceof ProseElement after) {
            return before.name().equals(after.name())
                    && before.attributes().equals(after.attributes())
                    && (holdsOnlyParts(before.children()) && holdsOnlyParts(after.children())
                            || differInPartsOnly(before.children(), after.children()));
        }
        if (one instanceof Prose before && other instanceof Prose after) {
            return haveSameTags(before.nodes(), after.nodes());
        }
        return one instanceof Container before
                && other instanceof Container after
                && before.getClass() == after.getClass()
                && !(before instanceof Prose)
                && after.equals(withChildren(before, after.children()));
    }

    private static boolean haveSameTags(List<ProseNode> nodes, List<ProseNode> others) {
        return nodes.size() == others.size()
                && holdsOnlyParts(nodes)
                && IntStream.range(0, nodes.size())
                        .allMatch(i -> nodes.get(i) instanceof ProseElement before
                                && others.get(i) instanceof ProseElement after
                                && before.name().equals(after.name()));
    }

    /** No text, and no element that stands in a line of text. */
    private static boolean holdsOnlyParts(List<ProseNode> nodes) {
        return nodes.stream().allMatch(node -> ProseElement.isPart(node) || node instanceof ProseComment);
    }

    private static boolean differInPartsOnly(List<ProseNode> nodes, List<ProseNode> others) {
        return nodes.size() == others.size()
                && IntStream.range(0, nodes.size())
                        .allMatch(i -> nodes.get(i) == others.get(i)
                                || ProseElement.isPart(nodes.get(i)) && ProseElement.isPart(others.get(i)));
    }

    private static Object withChildren(Container container, List<Block> children) {
        try {
            return container.withChildren(children);
        } catch (IllegalArgumentException e) {
            return e; // a container that cannot hold them is not the same
        }
    }
}
