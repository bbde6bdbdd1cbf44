package dev.isomer.attacks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Outputs to be judged, each once. */
final class Outputs {
    private final Map<String, Output> distinct = new LinkedHashMap<>();
    private int count;

    void add(String origin, String html) {
        count++;
        distinct.computeIfAbsent(html, key -> new Output(origin, key));
    }

    List<Output> distinct() {
        return List.copyOf(distinct.values());
    }

    int count() {
        return count;
    }
}
