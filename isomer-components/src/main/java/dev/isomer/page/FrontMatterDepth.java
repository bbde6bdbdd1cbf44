package dev.isomer.page;

import java.util.Collection;

/** Keeps lists and maps of front matter from standing in each other without end, so that walks over them are bounded. */
final class FrontMatterDepth {
    static final int MOST = 100;

    private FrontMatterDepth() {}

    static void require(Collection<FrontMatterValue> values) {
        if (!fits(values, MOST - 1)) {
            throw new IllegalArgumentException("values hold " + MOST
                    + " lists and maps in each other, the most that front matter may hold: flatten them");
        }
    }

    private static boolean fits(Collection<FrontMatterValue> values, int levels) {
        for (FrontMatterValue value : values) {
            if (!fits(value, levels)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(FrontMatterValue value, int levels) {
        if (value instanceof FrontMatterValue.Items list) {
            return levels > 0 && fits(list.values(), levels - 1);
        }
        return !(value instanceof FrontMatterValue.Entries map)
                || levels > 0 && fits(map.values().values(), levels - 1);
    }
}
