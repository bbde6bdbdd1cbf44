package dev.isomer.block.prose;

import dev.isomer.block.Block;
import dev.isomer.html.Attributes;
import dev.isomer.safe.HtmlNames;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An element with its attributes and what stands in it.
 *
 * <pre>{@code
 * ProseElement.of("p", new ProseText("Hello"))   // <p>Hello</p>
 * }</pre>
 */
public final class ProseElement implements ProseNode {
    /** How many elements may stand in each other. */
    public static final int DEEPEST = 128;

    private final String name;
    private final Attributes attributes;
    private final List<ProseNode> children;
    private final int depth;
    private final boolean holdsBlocks;
    private final boolean isPart;

    /**
     * An element.
     *
     * @throws IllegalArgumentException if the name is none of HTML, or the elements in it are nested too deeply
     */
    public ProseElement(String name, Attributes attributes, List<? extends ProseNode> children) {
        if (!HtmlNames.isElementName(name)) {
            throw new IllegalArgumentException("Not an element name: \"" + name + "\"");
        }
        this.name = name;
        this.attributes = Objects.requireNonNull(attributes, "attributes");
        this.children = List.copyOf(children);
        int deepest = 0;
        boolean anyHoldsBlocks = false;
        boolean anyIsPart = isBlock();
        for (ProseNode child : this.children) {
            deepest = Math.max(deepest, depth(child));
            anyHoldsBlocks |= holdsBlocks(child);
            anyIsPart |= isPart(child);
        }
        this.depth = deepest + 1;
        this.holdsBlocks = anyHoldsBlocks;
        this.isPart = anyIsPart;
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("<" + name + "> holds " + DEEPEST
                    + " elements in each other, the most that prose may hold: flatten the content");
        }
    }

    /** An element without attributes. */
    public static ProseElement of(String name, ProseNode... children) {
        return new ProseElement(name, Attributes.none(), List.of(children));
    }

    /** The same with one attribute set. */
    public ProseElement with(String attribute, String value) {
        return new ProseElement(name, attributes.with(attribute, value), children);
    }

    /** The name, in lower case where it was read. */
    public String name() {
        return name;
    }

    public Attributes attributes() {
        return attributes;
    }

    public List<ProseNode> children() {
        return children;
    }

    /** Whether it makes a block of its own in the flow of text, as a paragraph does and a link does not. */
    public boolean isBlock() {
        return FlowElements.isBlock(name);
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        children.forEach(child -> text.append(child.text()));
        return text.toString();
    }

    private static int depth(ProseNode node) {
        return node instanceof ProseElement element ? element.depth : 0;
    }

    /** Whether a page file knows the node's own place: a block, an element like a paragraph, one that holds such. */
    public static boolean isPart(ProseNode node) {
        return node instanceof ProseBlock || node instanceof ProseElement element && element.isPart;
    }

    static boolean holdsBlocks(ProseNode node) {
        return node instanceof ProseBlock || node instanceof ProseElement element && element.holdsBlocks;
    }

    static void forEachBlock(List<ProseNode> nodes, Consumer<Block> consumer) {
        for (ProseNode node : nodes) {
            if (node instanceof ProseBlock place) {
                consumer.accept(place.block());
            } else if (node instanceof ProseElement element && element.holdsBlocks) {
                forEachBlock(element.children, consumer);
            }
        }
    }

    /** The nodes with other blocks; a node in which no block changes stays the same object. */
    static List<ProseNode> replaceBlocks(List<ProseNode> nodes, Iterator<? extends Block> blocks) {
        List<ProseNode> result = new ArrayList<>(nodes.size());
        for (ProseNode node : nodes) {
            result.add(replaceBlocks(node, blocks));
        }
        return isSame(nodes, result) ? nodes : result;
    }

    private static ProseNode replaceBlocks(ProseNode node, Iterator<? extends Block> blocks) {
        if (node instanceof ProseBlock place) {
            Block block = blocks.next();
            return block == place.block() ? place : new ProseBlock(block);
        }
        if (node instanceof ProseElement element && element.holdsBlocks) {
            List<ProseNode> children = replaceBlocks(element.children, blocks);
            return children == element.children
                    ? element
                    : new ProseElement(element.name, element.attributes, children);
        }
        return node;
    }

    /** The nodes with others in the place of a block, or the same list if it is not among them. */
    static List<ProseNode> replaceBlock(List<ProseNode> nodes, Block old, List<? extends Block> others) {
        for (int i = 0; i < nodes.size(); i++) {
            List<ProseNode> inPlace = replaceBlock(nodes.get(i), old, others);
            if (inPlace != null) {
                List<ProseNode> edited = new ArrayList<>(nodes);
                edited.remove(i);
                edited.addAll(i, inPlace);
                return edited;
            }
        }
        return nodes;
    }

    @SuppressWarnings("ReferenceEquality") // blocks are known by identity
    private static @Nullable List<ProseNode> replaceBlock(ProseNode node, Block old, List<? extends Block> others) {
        if (node instanceof ProseBlock place && place.block() == old) {
            return others.stream().<ProseNode>map(ProseBlock::new).toList();
        }
        if (node instanceof ProseElement element && element.holdsBlocks) {
            List<ProseNode> children = replaceBlock(element.children, old, others);
            return children == element.children
                    ? null
                    : List.of(new ProseElement(element.name, element.attributes, children));
        }
        return null;
    }

    private static boolean isSame(List<ProseNode> nodes, List<ProseNode> others) {
        return IntStream.range(0, nodes.size()).allMatch(i -> nodes.get(i) == others.get(i));
    }

    /** Whether name, attributes and content are equal; the order of attributes and soft breaks do not matter. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProseElement that
                && name.equals(that.name)
                && attributes.equals(that.attributes)
                && ProseText.withoutSoftBreaks(children).equals(ProseText.withoutSoftBreaks(that.children));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, attributes, ProseText.withoutSoftBreaks(children));
    }

    /** Its start tag, for messages. */
    @Override
    public String toString() {
        return attributes.isEmpty() ? "<" + name + ">" : "<" + name + " " + attributes + ">";
    }
}
