package dev.isomer.block;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one type of block from parsed HTML.
 *
 * <p>A reader takes only what its renderer would write again: markup that holds more, an attribute or an element that
 * the block has no place for, is left to the next reader, and in the end to prose, which holds everything.
 */
public interface BlockReader<B extends Block> {

    /** The names of the elements with which such a block may start. */
    Set<String> elements();

    /** The classes by which a page means such a block: an element that has one and is not read is reported. */
    default Set<String> classes() {
        return Set.of();
    }

    /**
     * Whether a block may take siblings behind its first element, as a quote takes its speaker.
     *
     * <p>A large page is read in pieces, and never parted there.
     */
    default boolean mayReachBehind() {
        return true;
    }

    /**
     * Reads the block that starts at the cursor and moves the cursor behind it, or gives null.
     *
     * <p>Where it gives null, the place of the cursor does not matter.
     */
    @Nullable
    B read(NodeCursor cursor, ReadContext context);
}
