package dev.isomer.benchmarks;

import java.util.Locale;

/** Prints a table; the first column is of text, the others of figures. */
public final class MarkdownTable {
    private MarkdownTable() {}

    public static void head(String... titles) {
        row((Object[]) titles);
        System.out.println("| --- |" + " --: |".repeat(titles.length - 1));
    }

    public static void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(cell).append(" |");
        }
        System.out.println(line);
    }

    /** A figure with as many places as make sense of it. */
    public static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
