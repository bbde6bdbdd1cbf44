package dev.isomer.block;

import java.util.List;

/** A block that holds other blocks. */
public interface Container extends Block {

    /** The blocks that stand directly in it, in order. */
    List<Block> children();

    /**
     * The same container with other children.
     *
     * @throws IllegalArgumentException if it cannot hold them, with the child that it refuses
     */
    Container withChildren(List<? extends Block> children);
}
