package dev.isomer.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the lines of Markdown as far as it must be known where HTML may start. */
final class MarkdownLines {
    private static final int CODE_INDENT = 4;
    private static final Pattern FENCE = Pattern.compile("(`{3,})[^`]*|(~{3,}).*", Pattern.DOTALL);
    private static final Pattern LIST_MARK = Pattern.compile("(?:[-+*]|\\d{1,9}[.)])[ \\t]+");

    private String fence = "";
    private boolean afterBlank = true;
    private boolean afterHtml;
    private boolean inParagraph;
    private int listIndent; // of the outermost list item, 0 outside

    /** Whether a tag that a line starts with would be one: not in code, not in a list item. */
    boolean mayStartHtml(String text, int lineStart, int first) {
        int indent = indent(text, lineStart, first);
        return text.charAt(first) == '<' && fence.isEmpty() && !isInList(indent) && (indent < CODE_INDENT || afterHtml);
    }

    /** Whether the line before is text that goes on. */
    boolean isInParagraph() {
        return inParagraph;
    }

    void passHtml() {
        afterHtml = true;
        inParagraph = false;
        afterBlank = false;
        listIndent = 0;
    }

    void read(String text, int start, int first, int end) {
        afterHtml = false;
        if (first == end) {
            inParagraph = false;
            afterBlank = true;
            return;
        }
        int indent = indent(text, start, first);
        if (!fence.isEmpty()) {
            endFence(text.substring(first, end).strip());
        } else if (!startsFence(text.substring(first, end).strip(), indent)) {
            readText(text.substring(first, end), indent);
        }
        afterBlank = false;
    }

    private boolean startsFence(String line, int indent) {
        Matcher mark = FENCE.matcher(line);
        if (indent >= CODE_INDENT && !isInList(indent) || !mark.matches()) {
            return false;
        }
        fence = mark.group(1) == null ? mark.group(2) : mark.group(1);
        inParagraph = false;
        return true;
    }

    private void endFence(String line) {
        if (line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0))) {
            fence = "";
        }
    }

    private void readText(String line, int indent) {
        if (afterBlank && !isInList(indent)) {
            listIndent = 0;
        }
        Matcher mark = LIST_MARK.matcher(line);
        if (mark.lookingAt() && indent < CODE_INDENT && !isInList(indent)) {
            listIndent = indent + Math.min(mark.end(), CODE_INDENT + 1);
        }
        inParagraph = !line.startsWith("#") && (inParagraph || indent < CODE_INDENT || isInList(indent));
    }

    private boolean isInList(int indent) {
        return listIndent > 0 && indent >= listIndent;
    }

    private static int indent(String text, int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            width += text.charAt(i) == '\t' ? CODE_INDENT - width % CODE_INDENT : 1;
        }
        return width;
    }
}
