package dev.isomer.page;

/**
 * The lines of a key and its value in the file.
 *
 * @param start where its first line starts
 * @param valueEnd where the value ends on its line
 * @param end the end of its last line
 * @param after where the next key starts; comments and blank lines may stand before it
 */
record EntryPlace(int start, int valueEnd, int end, int after) {}
