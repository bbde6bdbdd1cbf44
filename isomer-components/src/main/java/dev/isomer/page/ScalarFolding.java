package dev.isomer.page;

/**
 * Folds a long scalar into lines of at most 80 characters that a reader joins again: after {@code description:} stand
 * the first words up to column 80, the others on lines with two more blanks of indentation than the key.
 *
 * <p>Source: npm {@code yaml} 2.x {@code stringify} with its defaults, as the CMS calls it. Widths count UTF-16 units.
 */
final class ScalarFolding {
    private static final int LINE_WIDTH = 80;
    private static final int SMALLEST_WIDTH = 20;

    /** The opening quote and a backslash: less would break a double-quoted scalar before its quote. */
    private static final int SMALLEST_FIRST_WIDTH = 2;

    private ScalarFolding() {}

    /** What follows {@code key:}, a space or a line break first; the key's own indentation does not count. */
    static String afterKey(String scalar, int indent, int keyLength) {
        int roomBehindKey = LINE_WIDTH - keyLength - ": ".length();
        if (fits(scalar, indent)) {
            return " " + scalar;
        }
        return roomBehindKey < SMALLEST_WIDTH
                ? lineStart(indent) + folded(scalar, indent, LINE_WIDTH - indent)
                : " " + folded(scalar, indent, roomBehindKey);
    }

    /** A scalar that starts at its indentation, as the item of a list does. */
    static String inBlock(String scalar, int indent) {
        return fits(scalar, indent) ? scalar : folded(scalar, indent, LINE_WIDTH - indent);
    }

    /** One character more than a line holds is let pass, wherever the first line starts. */
    private static boolean fits(String scalar, int indent) {
        return scalar.length() <= width(indent) + 1;
    }

    private static String folded(String scalar, int indent, int firstWidth) {
        return new ScalarLineBreaker(scalar, lineStart(indent), width(indent))
                .lines(Math.max(SMALLEST_FIRST_WIDTH, firstWidth));
    }

    private static int width(int indent) {
        return Math.max(SMALLEST_WIDTH, LINE_WIDTH - indent);
    }

    private static String lineStart(int indent) {
        return "\n" + " ".repeat(indent);
    }
}
