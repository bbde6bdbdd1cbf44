package dev.isomer.block;

import org.jspecify.annotations.Nullable;

/** Sizes as HTML wants them: whole pixels, without a unit. */
public final class Pixels {
    private Pixels() {}

    /** Whether the value of {@code width} or {@code height} is one; null and empty are none. */
    public static boolean is(@Nullable String size) {
        if (size == null || size.isEmpty()) {
            return false;
        }
        for (int i = 0; i < size.length(); i++) {
            if (size.charAt(i) < '0' || size.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * A size in pixels such as {@code 400}, or per cent such as {@code 100%}; null for null and empty.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static @Nullable String orPercent(String parameter, @Nullable String size) {
        if (size == null || size.isEmpty()) {
            return null;
        }
        if (!is(size.endsWith("%") ? size.substring(0, size.length() - 1) : size)) {
            throw Values.wrong(parameter, size, "pixels such as 400, or per cent such as 100%");
        }
        return size;
    }
}
