package dev.isomer.page;

/** Counts the characters of a line as the CMS does: {@code a</p>} has 5, the {@code <p>} that starts its line none. */
final class LineWidth {
    private static final int MAX = 70;

    private final String html;
    private final NextCharacter lineFeed;
    private final NextCharacter carriageReturn;
    private int count;

    LineWidth(String html) {
        this.html = html;
        this.lineFeed = new NextCharacter(html, '\n');
        this.carriageReturn = new NextCharacter(html, '\r');
    }

    void startLine() {
        count = 0;
    }

    void passCharacter() {
        count++;
    }

    void passCharacters(int characters) {
        count += characters;
    }

    /** Whether white space is a line break; the CMS decides when it has counted the character behind. */
    boolean breaksBeforeCounted() {
        if (count >= MAX) {
            count = 0;
            return true;
        }
        count++;
        return false;
    }

    void passVerbatim(int from, int to) {
        if (lineFeed.from(from) >= to && carriageReturn.from(from) >= to) {
            count += to - from;
            return;
        }
        for (int at = from; at < to; at++) {
            count = html.charAt(at) == '\n' || html.charAt(at) == '\r' ? 0 : count + 1;
        }
    }

    /** Counts a tag that the CMS copies as it is. */
    void passVerbatim(HtmlTag tag) {
        int last = tag.attributeCount() - 1;
        if (last < 0) {
            passVerbatim(tag.start(), tag.end());
            return;
        }
        passVerbatim(tag.start(), tag.attributeStart(0) - 1);
        // The editor holds the attributes the other way round than the file.
        for (int index = last; index >= 0; index--) {
            passCharacter();
            passVerbatim(tag.attributeStart(index), tag.attributeEnd(index));
        }
        passVerbatim(tag.attributeEnd(last), tag.end());
    }

    /** Counts a tag; whether its name is recognised, which a line break before the first attribute prevents. */
    boolean passTag(HtmlTag tag) {
        int last = tag.attributeCount() - 1;
        if (last < 0) {
            passVerbatim(tag.start(), tag.end());
            return true;
        }
        passVerbatim(tag.start(), tag.attributeStart(0) - 1);
        // The editor holds the attributes the other way round than the file.
        boolean isRecognised = passAttribute(tag, last);
        for (int index = last - 1; index >= 0; index--) {
            passAttribute(tag, index);
        }
        passVerbatim(tag.attributeEnd(last), tag.end());
        return isRecognised;
    }

    private boolean passAttribute(HtmlTag tag, int index) {
        passCharacter();
        boolean breaks = breaksBeforeCounted();
        passVerbatim(tag.attributeStart(index) + 1, tag.attributeEnd(index));
        return !breaks;
    }
}
