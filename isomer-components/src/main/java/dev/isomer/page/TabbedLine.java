package dev.isomer.page;

/** Tells whether a tab indents a key or an item of a block, which no YAML allows. */
final class TabbedLine {
    private static final String NO_ENTRY = "#,]}";

    private TabbedLine() {}

    static boolean isIndented(YamlText text, int blanks) {
        return text.at(blanks - 1) == '\n' && isEntry(text, behindBlanks(text, blanks)) && !isOpen(text, blanks - 1);
    }

    static boolean isComment(YamlText text, int blanks) {
        return text.at(blanks - 1) == '\n' && text.at(behindBlanks(text, blanks)) == '#';
    }

    private static int behindBlanks(YamlText text, int blanks) {
        int at = blanks;
        while (text.isBlank(at)) {
            at++;
        }
        return at;
    }

    private static boolean isEntry(YamlText text, int from) {
        boolean isItem = "-?".indexOf(text.at(from)) >= 0 && text.isSpace(from + 1);
        boolean isKey = false;
        for (int i = from; text.at(i) != '\n' && NO_ENTRY.indexOf(text.at(from)) < 0; i++) {
            isKey |= text.at(i) == ':' && text.isSpace(i + 1);
        }
        return isItem || isKey;
    }

    /** Whether the lines before end in the midst of a flow collection. */
    private static boolean isOpen(YamlText text, int lineEnd) {
        int last = lastOfLine(text, lineEnd);
        while (last < 0 && lineEnd > 0) {
            lineEnd = lineStart(text, lineEnd) - 1;
            last = lastOfLine(text, lineEnd);
        }
        return last >= 0 && "{[,".indexOf(text.at(last)) >= 0;
    }

    /** The last character before the comment of a line, or -1 where it has none. */
    private static int lastOfLine(YamlText text, int lineEnd) {
        int last = -1;
        for (int i = lineStart(text, lineEnd); i < lineEnd; i++) {
            boolean isSpace = text.isBlank(i) || text.at(i) == '\r';
            if (text.at(i) == '#' && (last < i - 1 || last < 0)) {
                return last;
            }
            last = isSpace ? last : i;
        }
        return last;
    }

    private static int lineStart(YamlText text, int lineEnd) {
        int start = lineEnd;
        while (start > 0 && text.at(start - 1) != '\n') {
            start--;
        }
        return start;
    }
}
