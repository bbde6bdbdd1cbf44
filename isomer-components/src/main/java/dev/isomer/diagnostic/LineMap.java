package dev.isomer.diagnostic;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds line and column of offsets in one text; a line ends with LF, CR LF or CR. */
public final class LineMap {
    private final String text;

    /** Null until a place is asked for; in most pages nobody does. */
    private volatile int @Nullable [] lineStarts;

    public LineMap(String text) {
        this.text = text;
    }

    /**
     * The place of an offset.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public SourcePosition position(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " lies outside a text of " + text.length());
        }
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(offset, line + 1, offset - starts[line] + 1);
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = lineStarts(text);
            lineStarts = known;
        }
        return known;
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
