package dev.isomer.page;

/** Finds where a character stands next, from places that seldom go back, without looking at what was looked at before. */
final class NextCharacter {
    private final String text;
    private final char character;
    private int since = Integer.MAX_VALUE;
    private int next;

    NextCharacter(String text, char character) {
        this.text = text;
        this.character = character;
    }

    /** The next place, that one included, or the end of the text. */
    int from(int place) {
        if (place < since || place > next) {
            int found = text.indexOf(character, place);
            since = place;
            next = found < 0 ? text.length() : found;
        }
        return next;
    }
}
