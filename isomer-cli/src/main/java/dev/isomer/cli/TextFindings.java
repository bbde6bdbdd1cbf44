package dev.isomer.cli;

import dev.isomer.diagnostic.Diagnostic;

/** One line for each finding, and a summary on standard error. */
final class TextFindings implements FindingPrinter {
    private final StandardOutput out;
    private final Report report;

    TextFindings(StandardOutput out, Report report) {
        this.out = out;
        this.report = report;
    }

    @Override
    public void print(String file, Diagnostic finding) {
        report.progress().clear();
        out.print(FindingLine.of(file, finding) + "\n");
    }

    @Override
    public void end(Tally tally) {
        out.flush();
        report.say(tally.summary(report.failures()));
    }
}
