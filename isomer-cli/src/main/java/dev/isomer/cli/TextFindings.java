package dev.isomer.cli;

import dev.isomer.diagnostic.Diagnostic;
import java.util.List;

/** One line for each finding, and a summary on standard error. */
final class TextFindings implements FindingPrinter {
    private final StandardOutput out;
    private final Report report;

    TextFindings(StandardOutput out, Report report) {
        this.out = out;
        this.report = report;
    }

    @Override
    public void print(String file, List<Diagnostic> findings) {
        if (!findings.isEmpty()) {
            report.progress().clear();
        }
        FindingLines.of(file, findings).forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    @Override
    public void end(Tally tally) {
        report.say(tally.summary(report.failures()));
    }
}
