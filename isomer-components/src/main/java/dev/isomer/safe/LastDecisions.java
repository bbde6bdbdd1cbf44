package dev.isomer.safe;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The last decisions about texts: pages are rendered again and again, with the same URLs and styles. */
final class LastDecisions<D> {
    private static final int SLOTS = 256;
    private static final int LONGEST = 256;

    /** Read and written without a lock: an entry is immutable, and one that is lost is made again. */
    private final @Nullable Object[] entries = new Object[SLOTS];

    private final Function<String, D> judge;

    LastDecisions(Function<String, D> judge) {
        this.judge = judge;
    }

    private record Entry<D>(String text, D decision) {}

    @SuppressWarnings("unchecked") // only entries of this type are put there
    D of(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        Entry<D> entry = (Entry<D>) entries[slot];
        if (entry != null && entry.text.equals(text)) {
            return entry.decision;
        }
        D decision = judge.apply(text);
        if (text.length() <= LONGEST) {
            entries[slot] = new Entry<>(text, decision);
        }
        return decision;
    }
}
