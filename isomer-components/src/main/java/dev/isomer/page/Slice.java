package dev.isomer.page;

/**
 * Where a block or a key stands in the file, and how far the room around it reaches.
 *
 * @param before the end of what stands before it
 * @param start where it starts
 * @param end where it ends
 * @param after the start of what stands behind it
 */
record Slice(int before, int start, int end, int after) {

    boolean isFollowedBy(Slice other) {
        return after == other.start && other.before == end;
    }
}
