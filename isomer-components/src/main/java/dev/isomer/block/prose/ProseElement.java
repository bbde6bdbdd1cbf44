package dev.isomer.block.prose;

import dev.isomer.block.Block;
import dev.isomer.html.Attributes;
import dev.isomer.safe.HtmlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * An element with its attributes and what stands in it.
 *
 * <pre>{@code
 * ProseElement.of("p", new ProseText("Hello"))   // <p>Hello</p>
 * }</pre>
 */
public final class ProseElement implements ProseNode {
    /** How many elements may stand in each other. */
    public static final int DEEPEST = 256;

    private final String name;
    private final Attributes attributes;
    private final List<ProseNode> children;
    private final int depth;
    private final boolean holdsBlocks;

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
        this.depth =
                1 + this.children.stream().mapToInt(ProseElement::depth).max().orElse(0);
        this.holdsBlocks = this.children.stream().anyMatch(ProseElement::holdsBlocks);
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

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        children.forEach(child -> text.append(child.text()));
        return text.toString();
    }

    private static int depth(ProseNode node) {
        return node instanceof ProseElement element ? element.depth : 0;
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

    static List<ProseNode> replaceBlocks(List<ProseNode> nodes, java.util.Iterator<? extends Block> blocks) {
        List<ProseNode> result = new ArrayList<>(nodes.size());
        for (ProseNode node : nodes) {
            if (node instanceof ProseBlock) {
                result.add(new ProseBlock(blocks.next()));
            } else if (node instanceof ProseElement element && element.holdsBlocks) {
                result.add(new ProseElement(element.name, element.attributes, replaceBlocks(element.children, blocks)));
            } else {
                result.add(node);
            }
        }
        return result;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProseElement that
                && name.equals(that.name)
                && attributes.equals(that.attributes)
                && children.equals(that.children);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, attributes, children);
    }

    /** Its start tag, for messages. */
    @Override
    public String toString() {
        return attributes.isEmpty() ? "<" + name + ">" : "<" + name + " " + attributes + ">";
    }
}
