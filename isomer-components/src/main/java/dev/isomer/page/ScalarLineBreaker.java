package dev.isomer.page;

/**
 * Breaks a scalar at the last lone space that a line holds or, when it holds none, at the next one; a double-quoted
 * scalar is broken inside the word instead, so {@code "abcde"} at width 4 becomes {@code "ab\} and {@code cde"}.
 *
 * <p>Source: npm {@code yaml} 2.x {@code stringify} with its defaults, as the CMS calls it. No surrogate pair is torn
 * apart, though: its halves could not be encoded.
 */
final class ScalarLineBreaker {
    private final String scalar;
    private final String lineStart;
    private final int width;
    private final boolean isDoubleQuoted;
    private final StringBuilder out = new StringBuilder();

    /** Where the line starts. */
    private int from;

    /** The last place looked at; the CMS never looks back, not even after a break far before it. */
    private int seen;

    ScalarLineBreaker(String scalar, String lineStart, int width) {
        this.scalar = scalar;
        this.lineStart = lineStart;
        this.width = width;
        this.isDoubleQuoted = scalar.charAt(0) == '"';
    }

    String lines(int firstWidth) {
        int limit = firstWidth;
        while (limit < scalar.length() && breakNear(limit)) {
            limit = Math.max(seen + 1, from + width);
        }
        return out.append(scalar, from, scalar.length()).toString();
    }

    private boolean breakNear(int limit) {
        int space = lastFoldableSpace(limit);
        if (space >= 0) {
            seen = unitEnd(limit);
            breakAtSpace(space);
            return true;
        }
        if (isDoubleQuoted) {
            breakInsideWord(limit);
            return true;
        }
        seen = nextFoldableSpace(limit);
        if (seen < 0) {
            return false;
        }
        breakAtSpace(seen);
        return true;
    }

    private int lastFoldableSpace(int limit) {
        for (int at = limit; at > seen; at--) {
            if (isFoldableSpace(at)) {
                return at;
            }
        }
        return -1;
    }

    private int nextFoldableSpace(int limit) {
        for (int at = limit + 1; at < scalar.length(); at++) {
            if (isFoldableSpace(at)) {
                return at;
            }
        }
        return -1;
    }

    /** A reader makes one space of a line break and all blanks around it, so only a lone space may give way to it. */
    private boolean isFoldableSpace(int at) {
        return scalar.charAt(at) == ' ' && !isBlankAt(at - 1) && !isBlankAt(at + 1);
    }

    /** No scalar ends with a blank, so there is always a character behind one. */
    private boolean isBlankAt(int at) {
        return scalar.charAt(at) == ' ' || scalar.charAt(at) == '\t';
    }

    private void breakAtSpace(int space) {
        out.append(scalar, from, space).append(lineStart);
        from = space + 1;
    }

    private void breakInsideWord(int limit) {
        int next = wordBreak(limit);
        seen = isBlankAt(limit - 1) ? Math.max(unitEnd(limit), next) + 1 : unitEnd(limit);
        out.append(scalar, from, next).append('\\').append(lineStart);
        from = next;
    }

    /** The backslash takes the last column, but stands behind it before an escape and after blanks. */
    private int wordBreak(int limit) {
        int unit = unitStart(limit);
        int at = scalar.charAt(unit) == '\\' ? unit : unitStart(limit - 1);
        // a reader drops the blanks that a line starts with
        while (isBlankAt(at)) {
            at++;
        }
        return isInsideSurrogatePair(at) ? at - 1 : at;
    }

    private boolean isInsideSurrogatePair(int at) {
        return Character.isSurrogatePair(scalar.charAt(at - 1), scalar.charAt(at));
    }

    private int unitStart(int at) {
        int start = from;
        while (start + unitLength(start) <= at) {
            start += unitLength(start);
        }
        return start;
    }

    private int unitEnd(int at) {
        int start = unitStart(at);
        return start + unitLength(start) - 1;
    }

    /** An escape such as {@code \x1f} is one unit. */
    private int unitLength(int at) {
        if (!isDoubleQuoted || scalar.charAt(at) != '\\') {
            return 1;
        }
        return switch (scalar.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            default -> 2;
        };
    }
}
