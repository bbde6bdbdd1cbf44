package dev.isomer.cli;

/** How findings are printed. */
enum FindingFormat {
    TEXT,
    JSON;

    FindingPrinter printer(Streams streams, Report report) {
        return this == JSON ? new JsonFindings(streams.out()) : new TextFindings(streams.out(), report);
    }

    /** As it is given on the command line. */
    @Override
    public String toString() {
        return Choice.nameOf(this);
    }
}
