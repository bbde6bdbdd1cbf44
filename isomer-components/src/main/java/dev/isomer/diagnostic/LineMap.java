package dev.isomer.diagnostic;

import java.util.Arrays;

/** Finds line and column of offsets in one text; a line ends with LF, CR LF or CR. */
public final class LineMap {
    private final int[] lineStarts;
    private final int length;

    public LineMap(String text) {
        lineStarts = lineStarts(text);
        length = text.length();
    }

    /**
     * The place of an offset.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public SourcePosition position(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " lies outside a text of " + length);
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(offset, line + 1, offset - lineStarts[line] + 1);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }
}
