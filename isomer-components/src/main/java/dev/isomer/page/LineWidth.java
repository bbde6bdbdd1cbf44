package dev.isomer.page;

/** Counts the characters of the current line as the CMS does, which is not what one would see in the file. */
final class LineWidth {

    private static final int MAX = 70;

    private final String html;
    private int count;

    LineWidth(String html) {
        this.html = html;
    }

    void startLine() {
        count = 0;
    }

    void passCharacter() {
        count++;
    }

    /** Whether the white space before a character that was counted already is a line break. */
    boolean breaksBeforeLast() {
        if (count >= MAX) {
            count = 0;
            return true;
        }
        count++;
        return false;
    }

    void passVerbatim(int from, int to) {
        for (int at = from; at < to; at++) {
            count = html.charAt(at) == '\n' || html.charAt(at) == '\r' ? 0 : count + 1;
        }
    }

    /**
     * Counts a tag; whether its name is recognised, which a line break behind it prevents: {@code <a href="…">} is no
     * link if its first attribute starts a line.
     */
    boolean passTag(HtmlTag tag) {
        if (tag.attributeCount() == 0) {
            passVerbatim(tag.start(), tag.end());
            return true;
        }
        passVerbatim(tag.start(), tag.attributeStart(0) - 1);
        boolean isRecognised = !passAttribute(tag, tag.attributeCount() - 1);
        // The editor holds the attributes the other way round than the file.
        for (int index = tag.attributeCount() - 2; index >= 0; index--) {
            passAttribute(tag, index);
        }
        passVerbatim(tag.attributeEnd(tag.attributeCount() - 1), tag.end());
        return isRecognised;
    }

    private boolean passAttribute(HtmlTag tag, int index) {
        count++;
        boolean breaks = breaksBeforeLast();
        passVerbatim(tag.attributeStart(index) + 1, tag.attributeEnd(index));
        return breaks;
    }
}
