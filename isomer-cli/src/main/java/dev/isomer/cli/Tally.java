package dev.isomer.cli;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts files and findings. */
final class Tally {
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private int files;

    /** Counts one file and what was found in it. */
    void add(List<Diagnostic> found) {
        files++;
        found.forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
    }

    int count(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** All counts on one line. */
    String summary(int failures) {
        return count(files, "file")
                + ", " + count(count(Severity.ERROR), "error")
                + ", " + count(count(Severity.WARNING), "warning")
                + ", " + count(count(Severity.INFO), "note")
                + (failures == 0 ? "" : "; " + failures + " failed, see above");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
