package dev.isomer.page;

/**
 * Follows the starts and ends of blocks to the result: 8 in {@code <p>a</p><p>b</p>} to 8 as an end, to 9 as a start.
 *
 * <p>Starts and ends take turns, so their place in the list tells which is which.
 */
final class OffsetMap {
    private final int[] from;
    private final int[] to;
    private int next;

    OffsetMap(int[] offsets) {
        this.from = offsets.clone();
        this.to = new int[offsets.length];
    }

    /** The tag stands in the result from start to end. */
    void passTag(HtmlTag tag, int start, int end) {
        passStart(tag.start(), start);
        passEnd(tag.end(), end);
    }

    void passStart(int at, int place) {
        if (next < from.length && isStart() && from[next] <= at) {
            to[next++] = place;
        }
    }

    void passEnd(int at, int place) {
        if (next < from.length && !isStart() && from[next] <= at) {
            to[next++] = place;
        }
    }

    /** All the places, those left over at the end of the result. */
    int[] finish(int length) {
        while (next < from.length) {
            to[next++] = length;
        }
        return to;
    }

    private boolean isStart() {
        return next % 2 == 0;
    }
}
