package dev.isomer.taglib;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The members of what an attribute takes that stands for several: a list or another {@link Iterable}, or an array. */
final class Items {
    private Items() {}

    /** The members, or null where it is neither. */
    static @Nullable Iterable<?> of(@Nullable Object value) {
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return value instanceof Iterable<?> several ? several : null;
    }
}
