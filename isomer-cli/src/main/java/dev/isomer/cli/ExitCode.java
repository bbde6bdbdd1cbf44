package dev.isomer.cli;

/** How a run ended. */
final class ExitCode {
    static final int DONE = 0;
    /** A check found errors. */
    static final int ERRORS_FOUND = 1;
    /** Wrong usage, or a file that could not be worked on. */
    static final int FAILED = 2;

    private ExitCode() {}
}
