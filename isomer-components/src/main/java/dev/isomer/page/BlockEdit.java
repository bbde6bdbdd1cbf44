package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.Container;
import dev.isomer.block.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replaces one block in a tree of blocks; what is not on the way to it stays the same object. */
final class BlockEdit {
    private BlockEdit() {}

    /** The edited list, or null if the block is not in it. */
    static @Nullable List<Block> replace(List<Block> blocks, Block old, List<Block> replacement) {
        for (int i = 0; i < blocks.size(); i++) {
            List<Block> inPlace = replaceAt(blocks.get(i), old, replacement);
            if (inPlace != null) {
                List<Block> edited = new ArrayList<>(blocks);
                edited.remove(i);
                edited.addAll(i, inPlace);
                return edited;
            }
        }
        return null;
    }

    private static @Nullable List<Block> replaceAt(Block block, Block old, List<Block> replacement) {
        if (block == old) {
            return replacement;
        }
        if (!(block instanceof Container container)) {
            return null;
        }
        if (container instanceof Prose prose
                && prose.children().stream().anyMatch(child -> SameObjects.is(child, old))) {
            return List.of(prose.withBlocks(old, replacement));
        }
        List<Block> children = replace(container.children(), old, replacement);
        return children == null ? null : List.of(container.withChildren(children));
    }
}
