package dev.isomer.cli;

import dev.isomer.Isomer;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.SourcePosition;
import dev.isomer.page.PageReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is to be said about one page file. */
final class PageFindings {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
            Diagnostic::position, Comparator.nullsFirst(Comparator.comparingInt(SourcePosition::offset)));

    private PageFindings() {}

    /** What reader, rules and policies find, in the order of the file. */
    static List<Diagnostic> of(Isomer isomer, byte[] bytes) {
        PageReading reading = isomer.read(bytes);
        List<Diagnostic> findings = new ArrayList<>(reading.diagnostics());
        findings.addAll(isomer.check(reading.page()));
        findings.sort(BY_PLACE);
        return findings;
    }
}
