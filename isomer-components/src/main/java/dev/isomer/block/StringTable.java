package dev.isomer.block;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set of Strings that costs next to nothing while it is small. */
final class StringTable {
    private static final int SLOTS = 64;

    private @Nullable String @Nullable [] few;
    private int size;
    /** From a size on at which Strings made to collide would take time. */
    private @Nullable Set<String> many;

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a String; false if it is in the set already. */
    boolean add(String text) {
        return many == null ? addToFew(text) : many.add(text);
    }

    private boolean addToFew(String text) {
        if (few == null) {
            few = new @Nullable String[SLOTS];
        }
        int slot = text.hashCode() & SLOTS - 1;
        while (few[slot] != null) {
            if (text.equals(few[slot])) {
                return false;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        few[slot] = text;
        if (++size > SLOTS / 2) {
            many = new HashSet<>();
            for (String each : few) {
                if (each != null) {
                    many.add(each);
                }
            }
        }
        return true;
    }
}
