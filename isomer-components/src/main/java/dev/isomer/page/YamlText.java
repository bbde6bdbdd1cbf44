package dev.isomer.page;

/**
 * YAML 1.2 made readable for a reader of YAML 1.1, each character in its place.
 *
 * <p>YAML 1.2 takes U+0085, U+2028 and U+2029 for text, where YAML 1.1 ends a line. Bytes that are not UTF-8 and
 * control characters are text here as well: they are kept, whoever reads them.
 */
final class YamlText {
    private final char[] characters;
    private final StandIns standIns;

    YamlText(String yaml) {
        characters = yaml.toCharArray();
        standIns = new StandIns(yaml);
        for (int i = 0; i < characters.length; i++) {
            if (isRefused(i)) {
                standIn(i, String.valueOf(characters[i]));
            }
        }
    }

    int length() {
        return characters.length;
    }

    /** The character at an index, or a line break outside the text. */
    char at(int index) {
        return index < 0 || index >= characters.length ? '\n' : characters[index];
    }

    boolean isBlank(int index) {
        return at(index) == ' ' || at(index) == '\t';
    }

    boolean isSpace(int index) {
        return isBlank(index) || at(index) == '\n' || at(index) == '\r';
    }

    void put(int index, char character) {
        characters[index] = character;
    }

    /** Lets a character stand for other text. */
    void standIn(int index, String original) {
        char standIn = standIns.of(original);
        if (standIn != 0) {
            characters[index] = standIn;
        }
    }

    String original(String read) {
        return standIns.original(read);
    }

    @Override
    public String toString() {
        return new String(characters);
    }

    private boolean isRefused(int index) {
        char c = characters[index];
        return switch (c) {
            case '\t', '\n' -> false;
            case '\r' -> index + 1 < characters.length && characters[index + 1] != '\n';
            case '\u2028', '\u2029', '\ufffe', '\uffff' -> true;
            case '\ufeff' -> index > 0;
            default -> c < ' ' || c >= 0x7f && c <= 0x9f || isLoneSurrogate(index);
        };
    }

    private boolean isLoneSurrogate(int index) {
        char c = characters[index];
        return Character.isHighSurrogate(c) && !Character.isLowSurrogate(at(index + 1))
                || Character.isLowSurrogate(c) && !Character.isHighSurrogate(at(index - 1));
    }
}
