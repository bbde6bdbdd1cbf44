package dev.isomer.block.prose;

import dev.isomer.block.Block;
import java.util.Objects;

/**
 * A place in prose where a block stands: a picture in a table cell.
 *
 * @param block the block
 */
public record ProseBlock(Block block) implements ProseNode {
    public ProseBlock {
        Objects.requireNonNull(block, "block");
    }
}
