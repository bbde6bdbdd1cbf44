package dev.isomer.block;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes ids of texts, each once on a page. */
final class Ids {
    private static final Set<String> NONE = Set.of();

    private final String prefix;
    /** Those that a page brought along, or that were made for it before: not changed, and the same object each time. */
    private Set<String> known = NONE;

    private final StringTable used = new StringTable();
    private final Map<String, Integer> counts = new HashMap<>();

    Ids(String prefix) {
        this.prefix = prefix;
    }

    /** All ids so far, as a set that can be compared by identity; null if there is none. */
    @Nullable
    Set<String> known() {
        return prefix.isEmpty() && used.isEmpty() ? known : null;
    }

    /** Replaces {@link #known} ids by others, which hold them. */
    void replace(Set<String> others) {
        known = others;
    }

    /** Keeps ids from being made. */
    @SuppressWarnings("ReferenceEquality")
    void reserveAll(Set<String> ids) {
        if (known == NONE && used.isEmpty() && !ids.isEmpty()) {
            known = ids;
        } else {
            ids.forEach(used::add);
        }
    }

    /** Keeps an id that stands on the page already from being made. */
    void reserve(String id) {
        used.add(id);
    }

    /** Takes the slug of a text itself as an id, if that is free. */
    boolean takePlain(IdText text) {
        return prefix.isEmpty() && take(text.slug);
    }

    String unique(IdText text) {
        String wanted = prefix.isEmpty() ? text.slug : prefix + text.slug;
        String id = wanted;
        while (!take(id)) {
            id = wanted + "-" + counts.merge(wanted, 2, (count, first) -> count + 1);
        }
        return id;
    }

    @SuppressWarnings("ReferenceEquality") // quicker than to look into it
    private boolean take(String id) {
        return (known == NONE || !known.contains(id)) && used.add(id);
    }
}
