package dev.isomer.safe;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that never change, found without a division, which {@code Set.of} needs for each look. */
public final class NameSet {
    private final NameMap<Boolean> names;

    private NameSet(NameMap<Boolean> names) {
        this.names = names;
    }

    /**
     * A set of names, each given once.
     *
     * @throws IllegalArgumentException if one is given twice
     */
    public static NameSet of(String... names) {
        return new NameSet(NameMap.of(Set.of(names)));
    }

    public boolean has(String name) {
        return names.has(name);
    }

    /** The name that stands in a text, or null if that is none of these; no String is made for it. */
    public @Nullable String in(String text, int start, int end) {
        return names.in(text, start, end);
    }
}
