package dev.isomer.diagnostic;

/**
 * A place in a page file.
 *
 * @param offset characters before it, from 0
 * @param line its line, from 1
 * @param column its column in UTF-16 units, from 1
 */
public record SourcePosition(int offset, int line, int column) {

    public SourcePosition {
        if (offset < 0 || line < 1 || column < 1) {
            throw new IllegalArgumentException("Not a place in a text: offset " + offset + ", line " + line
                    + ", column " + column + "; offsets count from 0, lines and columns from 1");
        }
    }

    /** The line and column, {@code 3:14}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
