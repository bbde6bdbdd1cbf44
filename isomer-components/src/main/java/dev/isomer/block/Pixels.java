package dev.isomer.block;

import org.jspecify.annotations.Nullable;

/** Sizes as HTML wants them: whole pixels, without a unit. */
public final class Pixels {
    private Pixels() {}

    /** Whether the value of {@code width} or {@code height} is one; null and empty are none. */
    public static boolean is(@Nullable String size) {
        return size != null && !size.isEmpty() && size.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
