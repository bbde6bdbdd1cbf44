package dev.isomer.block;

import dev.isomer.diagnostic.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Watches a rendering: learns where each block starts and ends, and knows where it comes from. */
public interface RenderObserver {

    /** Knows nothing and does nothing. */
    RenderObserver NONE = new RenderObserver() {};

    /** A block is about to be written. */
    default void before(Block block) {}

    /** A block has been written. */
    default void after(Block block) {}

    /** An element has been given an id by the page itself. */
    default void id(String id) {}

    /** Where a block comes from, or null. */
    default @Nullable SourcePosition position(Block block) {
        return null;
    }
}
