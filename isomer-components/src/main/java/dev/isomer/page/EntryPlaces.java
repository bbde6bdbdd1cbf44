package dev.isomer.page;

import java.util.List;

/** Finds the lines of keys and values that stand in a block of lines. */
final class EntryPlaces {
    private final String text;
    private final int yamlStart;
    private final YamlDocument document;

    EntryPlaces(PageSource source, YamlDocument document) {
        this.text = source.text();
        this.yamlStart = source.parts().yamlStart();
        this.document = document;
    }

    EntryPlace of(int index) {
        List<YamlDocument.Entry> entries = document.entries();
        int start = firstLine(entries.get(index));
        int after =
                index + 1 < entries.size() ? firstLine(entries.get(index + 1)) : lineStart(yamlStart + document.end());
        int valueEnd = yamlStart + entries.get(index).valueEnd();
        return new EntryPlace(start, valueEnd, lastLineEnd(valueEnd, after), after);
    }

    /** An explicit key may stand on a line below its question mark. */
    private int firstLine(YamlDocument.Entry entry) {
        int key = yamlStart + entry.start();
        int line = lineStart(key);
        while (line > yamlStart && line + document.indent() != key && text.charAt(line + document.indent()) != '?') {
            line = lineStart(line - 1);
        }
        return line;
    }

    /** Blank lines, and comments that are indented no deeper than the keys, stand between the entries. */
    private int lastLineEnd(int valueEnd, int after) {
        int end = after;
        while (end > valueEnd) {
            int line = lineStart(end - 1);
            if (line < valueEnd || !isBetween(line, end)) {
                return end;
            }
            end = line;
        }
        return after;
    }

    private boolean isBetween(int line, int end) {
        int at = line;
        while (at < line + document.indent() && text.charAt(at) == ' ') {
            at++;
        }
        return text.charAt(at) == '#' || isBlank(line, end);
    }

    /** U+2028 and its like are text. */
    private boolean isBlank(int line, int end) {
        return text.substring(line, end).chars().allMatch(c -> " \t\r\n".indexOf(c) >= 0);
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }
}
