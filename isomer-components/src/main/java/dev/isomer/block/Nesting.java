package dev.isomer.block;

import java.util.List;

/** Keeps blocks from standing in each other without end, so that walks over them are bounded. */
public final class Nesting {
    /** How many containers may stand in each other. */
    public static final int LIMIT = 64;

    private Nesting() {}

    /** How many containers stand in each other: 0 for a block that holds none. */
    public static int depth(Block block) {
        return block instanceof Container container && !container.children().isEmpty()
                ? 1 + deepest(container.children())
                : 0;
    }

    private static int deepest(List<Block> children) {
        int deepest = 0;
        for (Block child : children) {
            deepest = Math.max(deepest, depth(child));
        }
        return deepest;
    }

    /** Whether a block holds so many containers in each other at most; looks no deeper. */
    private static boolean fits(Block block, int levels) {
        if (!(block instanceof Container container) || container.children().isEmpty()) {
            return true;
        }
        if (levels == 0) {
            return false;
        }
        for (Block child : container.children()) {
            if (!fits(child, levels - 1)) {
                return false;
            }
        }
        return true;
    }

    private static void requireNoNull(String parameter, List<?> children) {
        int index = 0;
        for (Object child : children) {
            if (child == null) {
                throw new NullPointerException(parameter + "[" + index + "] is null");
            }
            index++;
        }
    }

    /**
     * The children, copied, if one more container around them is allowed.
     *
     * @throws NullPointerException if one is null, with its index
     * @throws IllegalArgumentException if they are nested too deeply
     */
    public static <B extends Block> List<B> requireShallow(String parameter, List<? extends B> children) {
        requireNoNull(parameter, children);
        List<B> copy = BlockList.of(children);
        for (B child : copy) {
            if (!fits(child, LIMIT - 1)) {
                throw new IllegalArgumentException(parameter + " holds " + LIMIT
                        + " containers in each other, the most that a page may hold: flatten the content");
            }
        }
        return copy;
    }
}
