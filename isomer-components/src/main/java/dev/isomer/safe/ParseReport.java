package dev.isomer.safe;

import dev.isomer.diagnostic.Diagnostic;

/** Takes what is to be said about HTML while it is parsed. */
@FunctionalInterface
public interface ParseReport {

    /** A finding, without its place, and the offset in the HTML to which it belongs. */
    void report(Diagnostic finding, int offset);
}
