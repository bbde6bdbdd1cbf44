package dev.isomer.cli;

import dev.isomer.diagnostic.Diagnostic;
import java.util.List;

/** Prints the findings of a run, file by file. */
interface FindingPrinter {
    /** Prints those in one file. */
    void print(String file, List<Diagnostic> findings);

    /** Prints what stands behind the last. */
    void end(Tally tally);
}
