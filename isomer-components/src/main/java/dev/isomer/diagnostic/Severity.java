package dev.isomer.diagnostic;

/** How grave a {@link Diagnostic} is. */
public enum Severity {
    /** Worth knowing: something was changed for the reader's sake, and nothing is missing. */
    INFO,
    /** Something is odd, or was left out of the rendered page. */
    WARNING,
    /** The page does not say what its author meant. */
    ERROR
}
