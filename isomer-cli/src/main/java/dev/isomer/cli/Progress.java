package dev.isomer.cli;

import dev.isomer.diagnostic.OneLine;
import java.io.PrintStream;

/** A line on a terminal that tells how far a long run is, and goes away at its end. */
final class Progress {
    private static final int SHORT_RUN = 20;
    private static final int COLUMNS = 79;

    private final PrintStream err;
    private final boolean terminal;
    private int total;
    private int done;
    private int shown;

    Progress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** Starts a run over so many files. */
    void start(int files) {
        total = files;
        done = 0;
    }

    /** Goes on to the next file. */
    void next(String name) {
        done++;
        if (terminal && total > SHORT_RUN) {
            show(" " + done + "/" + total + " " + OneLine.of(name));
        }
    }

    /** Removes the line, so that something else can be printed. */
    void clear() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }

    private void show(String text) {
        String line = text.length() > COLUMNS ? text.substring(0, COLUMNS - 1) + "…" : text;
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        shown = line.length();
    }
}
