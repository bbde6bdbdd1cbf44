package dev.isomer.page;

/**
 * Follows the starts and ends of blocks to the result: 8 in {@code <p>a</p><p>b</p>} to 8 as an end, to 9 as a start.
 *
 * <p>An end at {@code x} is given as {@code ~x}; blocks may stand in each other.
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
        while (next < from.length && from[next] >= 0 && from[next] <= at) {
            to[next++] = place;
        }
    }

    void passEnd(int at, int place) {
        while (next < from.length && from[next] < 0 && ~from[next] <= at) {
            to[next++] = place;
        }
    }

    /** Text stands in the result from that place on, character by character. */
    void passText(int start, int end, int place) {
        while (next < from.length && from[next] < 0 && ~from[next] <= end) {
            int passed = Math.max(~from[next], start + 1) - start;
            to[next++] = place + passed;
        }
    }

    /** All the places, those left over at the end of the result. */
    int[] finish(int length) {
        while (next < from.length) {
            to[next++] = length;
        }
        return to;
    }
}
