package dev.isomer.block;

import dev.isomer.html.HtmlWriter;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The blocks in a container or a page: an immutable list that keeps what they were last rendered to.
 *
 * <p>Equal to any list of equal blocks, as lists are.
 */
public final class BlockList<B extends Block> extends AbstractList<B> implements RandomAccess {
    private final List<B> blocks;
    private volatile RenderMemo memo = RenderMemo.NONE;

    private BlockList(List<B> blocks) {
        this.blocks = blocks;
    }

    /**
     * A copy of a list, or the list itself where it is one of these.
     *
     * @throws NullPointerException if a block is null
     */
    @SuppressWarnings("unchecked") // nobody can put another block into it
    public static <B extends Block> List<B> of(List<? extends B> blocks) {
        if (blocks instanceof BlockList) {
            return (List<B>) blocks;
        }
        List<B> copy = List.copyOf(blocks);
        return copy.isEmpty() ? copy : new BlockList<>(copy);
    }

    /** Renders them one after the other, or copies what that has given before. */
    @SuppressWarnings("ReferenceEquality") // a thread that comes between does no harm
    void render(HtmlWriter out, RenderContext context) {
        RenderMemo known = memo;
        if (known.copy(out, context)) {
            return;
        }
        RenderMemo newer = known.render(out, context, () -> context.renderEach(blocks, out));
        if (newer != known) {
            memo = newer;
        }
    }

    @Override
    public B get(int index) {
        return blocks.get(index);
    }

    @Override
    public int size() {
        return blocks.size();
    }

    @Override
    public Object[] toArray() {
        return blocks.toArray();
    }
}
