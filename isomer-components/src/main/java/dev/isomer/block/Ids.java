package dev.isomer.block;

import java.util.HashMap;
import java.util.Map;

/** Makes ids of texts, each once on a page. */
final class Ids {
    private final String prefix;
    private final StringTable used = new StringTable();
    private final Map<String, Integer> counts = new HashMap<>();

    Ids(String prefix) {
        this.prefix = prefix;
    }

    /** Keeps an id that stands on the page already from being made. */
    void reserve(String id) {
        used.add(id);
    }

    /** Takes the slug of a text itself as an id, if that is free. */
    boolean takePlain(IdText text) {
        return prefix.isEmpty() && used.add(text.slug);
    }

    String unique(IdText text) {
        String wanted = prefix.isEmpty() ? text.slug : prefix + text.slug;
        String id = wanted;
        while (!used.add(id)) {
            id = wanted + "-" + counts.merge(wanted, 2, (count, first) -> count + 1);
        }
        return id;
    }
}
