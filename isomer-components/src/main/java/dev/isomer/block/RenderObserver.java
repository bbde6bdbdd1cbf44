package dev.isomer.block;

import dev.isomer.diagnostic.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Watches a rendering: learns where each block of a page file starts and ends, and knows where it comes from. Of what
 * visitors get it does not learn what is copied.
 */
public interface RenderObserver {

    /** Knows nothing and does nothing. */
    RenderObserver NONE = new RenderObserver() {};

    /** A block, or in page files also a part of one, is about to be written. */
    default void before(Object part) {}

    /** It has been written. */
    default void after(Object part) {}

    /** An element has been given an id by the page itself. */
    default void id(String id) {}

    /** Where a block comes from, or null. */
    default @Nullable SourcePosition position(Block block) {
        return null;
    }
}
