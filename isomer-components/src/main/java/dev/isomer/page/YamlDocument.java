package dev.isomer.page;

import java.util.List;

/**
 * A map that was read from YAML, and where it stands.
 *
 * @param indent how far its keys are indented, or -1 where it is no block of lines
 * @param entries its keys and values
 * @param end where it ends
 * @param texts all texts in it, keys left out
 */
record YamlDocument(int indent, List<Entry> entries, int end, List<PlacedText> texts) {
    static final YamlDocument EMPTY = new YamlDocument(0, List.of(), 0, List.of());

    /**
     * A key and its value.
     *
     * @param start where the key starts
     * @param valueEnd where the last scalar of the value ends, or starts if it is a block of lines
     */
    record Entry(String key, int start, FrontMatterValue value, int valueEnd) {}

    /** A text and where it starts. */
    record PlacedText(String text, int start) {}
}
