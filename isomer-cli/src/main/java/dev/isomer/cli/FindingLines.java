package dev.isomer.cli;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.OneLine;
import dev.isomer.diagnostic.SourcePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as lines: {@code FILE:LINE:COLUMN severity code: message (hint)}; equal ones are one line and a number. */
final class FindingLines {
    private FindingLines() {}

    /** The lines for the findings in one file. */
    static List<String> of(String file, List<Diagnostic> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        findings.forEach(finding -> counts.merge(line(file, finding), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + times(entry.getValue()))
                .toList();
    }

    private static String line(String file, Diagnostic finding) {
        SourcePosition position = finding.position();
        String place = position == null ? file : file + ":" + position;
        return OneLine.of(PageLimits.hint(place + " " + finding.at(null)));
    }

    private static String times(int count) {
        return count == 1 ? "" : " [" + count + " times]";
    }
}
