package dev.isomer.block.prose;

import dev.isomer.block.Block;
import dev.isomer.block.BlockType;
import dev.isomer.block.Container;
import dev.isomer.block.IdText;
import dev.isomer.block.Nesting;
import dev.isomer.block.RenderMemo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of prose: a paragraph, a heading, a list, a table, or text with its marks.
 *
 * <pre>{@code
 * Prose.of(ProseElement.of("p", new ProseText("R&D")))   // <p>R&amp;D</p>
 * Prose.text("R&D")                                      // R&amp;D
 * }</pre>
 *
 * <p>{@link ProseElements} has shorter names for what pages hold. Equal to another by its nodes; soft breaks among them do not
 * matter.
 */
public final class Prose implements Container {
    /** How prose is read, checked and rendered. */
    public static final BlockType<Prose> TYPE = BlockType.builder("prose", Prose.class)
            .property("nodes", "prose", true, "Elements, text and the blocks among them.", Prose::nodes)
            .property("text", "text", false, "Its text without any markup.", Prose::text)
            .reader(new ProseReader())
            .renderer(new ProseRenderer())
            .repeatable()
            .rules(new ProseRules())
            .build();

    private static final Prose EMPTY = new Prose(List.of());

    private final List<ProseNode> nodes;
    private final List<Block> children;
    private volatile RenderMemo memo = RenderMemo.NONE;
    private volatile @Nullable IdText idText;

    private Prose(List<? extends ProseNode> nodes) {
        this.nodes = List.copyOf(nodes);
        List<Block> blocks = new ArrayList<>();
        ProseElement.forEachBlock(this.nodes, blocks::add);
        this.children = Nesting.requireShallow("nodes", blocks);
    }

    /** Prose of nodes; none give the empty prose. */
    public static Prose of(ProseNode... nodes) {
        return new Prose(List.of(nodes));
    }

    /** Prose of nodes; none give the empty prose. */
    public static Prose of(List<? extends ProseNode> nodes) {
        return nodes.isEmpty() ? EMPTY : new Prose(nodes);
    }

    /** Prose that is only text; the empty text gives the empty prose. */
    public static Prose text(String text) {
        return text.isEmpty() ? EMPTY : of(new ProseText(text));
    }

    /** Prose without anything. */
    public static Prose empty() {
        return EMPTY;
    }

    public List<ProseNode> nodes() {
        return nodes;
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** The text in it without markup. */
    public String text() {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(node.text()));
        return text.toString();
    }

    /** What an id of its text is made of. */
    public IdText idText() {
        IdText known = idText;
        if (known == null) {
            known = IdText.of(text());
            idText = known;
        }
        return known;
    }

    RenderMemo memo() {
        return memo;
    }

    /** Keeps a memo for the next rendering; a thread that comes between does no harm. */
    @SuppressWarnings("ReferenceEquality")
    void remember(RenderMemo newer) {
        if (newer != memo) {
            memo = newer;
        }
    }

    /** The blocks in it, in the order of the text. */
    @Override
    public List<Block> children() {
        return children;
    }

    @Override
    public Prose withChildren(List<? extends Block> blocks) {
        if (blocks.size() != children.size()) {
            throw new IllegalArgumentException("This prose has places for " + children.size() + " blocks, not for "
                    + blocks.size() + ": insert or remove one with withBlocks(block, others)");
        }
        return new Prose(ProseElement.replaceBlocks(nodes, blocks.iterator()));
    }

    /**
     * The same with other blocks in the place of one: none to remove it, two to put one beside it.
     *
     * <pre>{@code
     * prose.withBlocks(picture, List.of())   // without the picture
     * }</pre>
     *
     * @throws IllegalArgumentException if the prose does not hold the block itself
     */
    public Prose withBlocks(Block old, List<? extends Block> others) {
        List<ProseNode> edited = ProseElement.replaceBlock(nodes, old, others);
        if (edited == nodes) {
            throw new IllegalArgumentException("This prose does not hold the block " + old);
        }
        return new Prose(edited);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose that
                && ProseText.withoutSoftBreaks(nodes).equals(ProseText.withoutSoftBreaks(that.nodes));
    }

    @Override
    public int hashCode() {
        return ProseText.withoutSoftBreaks(nodes).hashCode();
    }

    @Override
    public String toString() {
        return "Prose" + nodes;
    }
}
