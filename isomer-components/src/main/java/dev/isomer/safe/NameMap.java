package dev.isomer.safe;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a few names that never change, found without a division, which {@code Map.of} needs for each look. */
public final class NameMap<V> {
    private final @Nullable String[] names;
    private final @Nullable Object[] values;

    private final Map<String, V> entries;

    private NameMap(Map<String, V> entries) {
        this.entries = Map.copyOf(entries);
        int slots = Integer.highestOneBit(Math.max(4, entries.size() * 4));
        names = new String[slots];
        values = new Object[slots];
        entries.forEach((name, value) -> {
            int slot = slot(name);
            names[slot] = name.intern(); // constants of programs and of the parser are the same object then
            values[slot] = value;
        });
    }

    /** A map of these. */
    public static <V> NameMap<V> of(Map<String, V> entries) {
        return new NameMap<>(entries);
    }

    /** A map that says which names are in a set. */
    static NameMap<Boolean> of(Set<String> names) {
        return new NameMap<>(names.stream().collect(Collectors.toMap(name -> name, name -> true)));
    }

    /** All of them, for those who have time. */
    Map<String, V> entries() {
        return entries;
    }

    boolean has(String name) {
        return names[slot(name)] != null;
    }

    /** The value of a name, or null. */
    @SuppressWarnings("unchecked") // filled by the constructor
    public @Nullable V get(String name) {
        return (V) values[slot(name)];
    }

    /** The name that stands in a text, or null. */
    @Nullable
    String in(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i); // as that of a String
        }
        int slot = firstSlot(hash);
        while (names[slot] != null && (names[slot].length() != end - start || !text.startsWith(names[slot], start))) {
            slot = slot + 1 & names.length - 1;
        }
        return names[slot];
    }

    private int firstSlot(int hash) {
        return (hash ^ hash >>> 15) & names.length - 1;
    }

    private int slot(String name) {
        int slot = firstSlot(name.hashCode());
        while (names[slot] != null && !name.equals(names[slot])) {
            slot = slot + 1 & names.length - 1;
        }
        return slot;
    }
}
