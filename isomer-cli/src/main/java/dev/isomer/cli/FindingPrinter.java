package dev.isomer.cli;

import dev.isomer.diagnostic.Diagnostic;

/** Prints findings one after the other. */
interface FindingPrinter {
    void print(String file, Diagnostic finding);

    /** Prints what stands behind the last. */
    void end(Tally tally);
}
