package dev.isomer.cli;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.OneLine;
import java.io.PrintStream;
import java.util.List;

/** What is said on standard error during a run: findings, failures and how far it is. */
final class Report {
    private final PrintStream err;
    private final Progress progress;
    private int failures;

    Report(Streams streams) {
        err = streams.err();
        progress = new Progress(streams.err(), streams.terminal());
    }

    /** How far the run is. */
    Progress progress() {
        return progress;
    }

    /** Says something on a line of its own. */
    void say(String line) {
        print(OneLine.of(line));
    }

    /** Tells what was found in a file. */
    void findings(String file, List<Diagnostic> findings) {
        FindingLines.of(file, findings).forEach(this::print);
    }

    /** Tells of a file that could not be worked on. */
    void fail(Failure failure) {
        failures++;
        progress.clear();
        print(err, failure);
    }

    /** How many files could not be worked on. */
    int failures() {
        return failures;
    }

    private void print(String line) {
        progress.clear();
        err.print(line + "\n");
    }

    static void print(PrintStream err, Failure failure) {
        err.print(OneLine.of("isomer: " + failure.getMessage()) + "\n");
    }
}
