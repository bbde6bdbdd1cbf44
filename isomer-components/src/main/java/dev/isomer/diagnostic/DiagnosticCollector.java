package dev.isomer.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects findings, of which hostile content can cause millions: the first 10,000, and how many more there are of each
 * code.
 */
public final class DiagnosticCollector {
    private static final int MOST = 10_000;

    private final List<Diagnostic> listed = new ArrayList<>();
    private final Map<String, Integer> unlisted = new TreeMap<>();

    public void add(Diagnostic finding) {
        add(finding, finding::position);
    }

    /** Adds a finding at a place, which is looked for if the finding is listed. */
    public void add(Diagnostic finding, Supplier<@Nullable SourcePosition> place) {
        if (listed.size() < MOST) {
            listed.add(finding.at(place.get()));
        } else {
            unlisted.merge(finding.code(), 1, Integer::sum);
        }
    }

    public void addAll(DiagnosticCollector others) {
        others.listed.forEach(this::add);
        others.unlisted.forEach((code, count) -> unlisted.merge(code, count, Integer::sum));
    }

    /** Whether there is a finding of this code, listed or not. */
    public boolean has(String code) {
        return unlisted.containsKey(code)
                || listed.stream().anyMatch(finding -> finding.code().equals(code));
    }

    /** The findings in the order of the text; at last one that tells what is not listed. */
    public List<Diagnostic> inOrder() {
        List<Diagnostic> all = new ArrayList<>(listed);
        all.sort(Diagnostic.BY_POSITION);
        if (!unlisted.isEmpty()) {
            all.add(Diagnostic.warning(
                    "findings-too-many",
                    "More than " + MOST + " findings; not listed are " + counts() + ".",
                    "Mend what is listed, and read again"));
        }
        return all;
    }

    private String counts() {
        return unlisted.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
