package dev.isomer.block.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out what only kramdown reads: <code>{: .class}</code> on a line of its own or behind a part of a line. */
final class KramdownMarks {
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)\\{:[^{}\\r\\n]*+\\}");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,}).*", Pattern.DOTALL);

    private final StringBuilder rest;
    private String fence = "";

    private KramdownMarks(int length) {
        rest = new StringBuilder(length);
    }

    static String without(String markdown) {
        if (!markdown.contains("{:")) {
            return markdown;
        }
        KramdownMarks marks = new KramdownMarks(markdown.length());
        int line = 0;
        while (line < markdown.length()) {
            int end = markdown.indexOf('\n', line) + 1;
            int next = end == 0 ? markdown.length() : end;
            marks.line(markdown.substring(line, next));
            line = next;
        }
        return marks.rest.toString();
    }

    private void line(String line) {
        if (!fence.isEmpty()) {
            fence = endsFence(line.strip()) ? "" : fence;
            rest.append(line);
            return;
        }
        Matcher start = FENCE.matcher(line);
        if (start.matches()) {
            fence = start.group(1);
            rest.append(line);
        } else {
            text(line);
        }
    }

    private boolean endsFence(String line) {
        return line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0));
    }

    private void text(String line) {
        String text = withoutMarks(line);
        if (!text.isBlank() || line.isBlank()) {
            rest.append(text);
        }
    }

    private static String withoutMarks(String line) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        boolean inCode = false;
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            inCode ^= hasOddTicks(line, done, mark.start());
            text.append(line, done, inCode ? mark.end() : mark.start());
            done = mark.end();
        }
        return text.append(line, done, line.length()).toString();
    }

    private static boolean hasOddTicks(String line, int from, int to) {
        return line.substring(from, to).chars().filter(c -> c == '`').count() % 2 == 1;
    }
}
