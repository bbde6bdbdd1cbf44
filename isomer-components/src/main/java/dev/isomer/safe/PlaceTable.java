package dev.isomer.safe;

import java.util.Arrays;

/** Places of nodes by their numbers; children have numbers that follow each other. */
final class PlaceTable {
    private static final int START = 0;
    private static final int END = 1;
    private static final int CONTENT_START = 2;
    private static final int CONTENT_END = 3;
    private static final int FIRST_CHILD = 4;
    private static final int WIDTH = 5;

    private int[] places;
    private int size;

    /** A table that grows when there are more nodes than that. */
    PlaceTable(int nodes) {
        places = new int[WIDTH * nodes];
    }

    /** Gives numbers to some siblings: the first of them. */
    int add(int siblings) {
        int first = size;
        size += siblings;
        if (size * WIDTH > places.length) {
            places = Arrays.copyOf(places, Math.max(size * WIDTH, places.length * 2));
        }
        return first;
    }

    void put(int node, int start, int end) {
        int at = node * WIDTH;
        places[at + START] = start;
        places[at + END] = end;
    }

    void putContent(int node, int start, int end, int firstChild) {
        int at = node * WIDTH;
        places[at + CONTENT_START] = start;
        places[at + CONTENT_END] = end;
        places[at + FIRST_CHILD] = firstChild;
    }

    int start(int node) {
        return places[node * WIDTH + START];
    }

    int end(int node) {
        return places[node * WIDTH + END];
    }

    int contentStart(int node) {
        return places[node * WIDTH + CONTENT_START];
    }

    int contentEnd(int node) {
        return places[node * WIDTH + CONTENT_END];
    }

    int firstChild(int node) {
        return places[node * WIDTH + FIRST_CHILD];
    }
}
