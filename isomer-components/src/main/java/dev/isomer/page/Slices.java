package dev.isomer.page;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Slices by the identity of what they belong to; kept as numbers, since a large page has millions of them. */
final class Slices {
    private static final int CHUNK_BITS = 8;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int NUMBERS = 4;

    private @Nullable Object[][] parts = new Object[1][];
    private int[][] numbers = new int[1][];
    private int size;

    /** Open addressing: one more than the index of a part, or 0 where a place is free; null until it is asked for. */
    private volatile int @Nullable [] table;

    /** The last slice of a part holds. */
    void put(Object part, Slice slice) {
        table = null;
        int[] chunk = add(part);
        int at = (size - 1 & CHUNK - 1) * NUMBERS;
        chunk[at] = slice.before();
        chunk[at + 1] = slice.start();
        chunk[at + 2] = slice.end();
        chunk[at + 3] = slice.after();
    }

    @Nullable
    Slice get(Object part) {
        int[] known = table;
        int[] places = known == null ? index() : known;
        int index = places[place(part, places)] - 1;
        if (index < 0) {
            return null;
        }
        int[] chunk = numbers[index >> CHUNK_BITS];
        int at = (index & CHUNK - 1) * NUMBERS;
        return new Slice(chunk[at], chunk[at + 1], chunk[at + 2], chunk[at + 3]);
    }

    /** Made when somebody asks: most pages are read to be shown, and hashes by identity cost more than the slices. */
    private synchronized int[] index() {
        int[] known = table;
        if (known != null) {
            return known;
        }
        int[] places = new int[Integer.highestOneBit(2 * size + 1) << 1];
        for (int i = 0; i < size; i++) {
            places[place(Objects.requireNonNull(part(i)), places)] = i + 1;
        }
        table = places;
        return places;
    }

    /** The place of a part in the table, or a free one. */
    private int place(Object part, int[] places) {
        int mask = places.length - 1;
        int hash = System.identityHashCode(part) * 0x9E3779B9;
        int place = (hash ^ hash >>> 16) & mask;
        while (places[place] != 0 && part(places[place] - 1) != part) {
            place = place + 1 & mask;
        }
        return place;
    }

    private @Nullable Object part(int index) {
        return parts[index >> CHUNK_BITS][index & CHUNK - 1];
    }

    private int[] add(Object part) {
        int chunk = size >> CHUNK_BITS;
        if (chunk == parts.length) {
            parts = Arrays.copyOf(parts, 2 * chunk);
            numbers = Arrays.copyOf(numbers, 2 * chunk);
        }
        if ((size & CHUNK - 1) == 0) {
            parts[chunk] = new Object[CHUNK];
            numbers[chunk] = new int[CHUNK * NUMBERS];
        }
        parts[chunk][size & CHUNK - 1] = part;
        size++;
        return numbers[chunk];
    }
}
