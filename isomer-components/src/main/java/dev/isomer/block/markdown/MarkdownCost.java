package dev.isomer.block.markdown;

/**
 * Bounds the work of the parser before it starts: for each mark of emphasis and each end of a link it may look at all marks and starts of links
 * before it in the same run of lines, and it fills up each row of a table.
 */
final class MarkdownCost {
    private static final long STEPS = 4_000_000;
    private static final int STEPS_PER_CHARACTER = 64;
    private static final long CELLS = 100_000;

    private final String markdown;
    private long steps;
    private long cells;
    private long marks;
    private long brackets;
    private long lines;
    private long columns;

    private MarkdownCost(String markdown) {
        this.markdown = markdown;
    }

    static void requireBounded(String markdown) {
        new MarkdownCost(markdown).requireBounded();
    }

    private void requireBounded() {
        int line = 0;
        while (line < markdown.length()) {
            int feed = markdown.indexOf('\n', line);
            int end = feed < 0 ? markdown.length() : feed;
            if (startsRun(line, end)) {
                endRun();
            }
            line(line, end);
            line = end + 1;
        }
        endRun();
    }

    /** A blank line and an item of a list end the text before them, in quotations too. */
    private boolean startsRun(int line, int end) {
        int at = line;
        while (at < end && isQuoteOrBlank(markdown.charAt(at))) {
            at++;
        }
        return at == end || at - line <= 3 && isItem(at, end);
    }

    private static boolean isQuoteOrBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '>';
    }

    private boolean isItem(int at, int end) {
        return "-+*".indexOf(markdown.charAt(at)) >= 0
                && at + 2 < end
                && markdown.charAt(at + 1) == ' '
                && !isQuoteOrBlank(markdown.charAt(at + 2));
    }

    private void line(int start, int end) {
        int bars = 0;
        for (int i = start; i < end; i++) {
            switch (markdown.charAt(i)) {
                case '*', '_', '[' -> marks++;
                case ']' -> brackets++;
                case '|' -> bars++;
                default -> {}
            }
        }
        columns = Math.max(columns, bars);
        lines++;
    }

    private void endRun() {
        steps += marks * (marks + brackets);
        cells += columns * lines;
        if (steps > STEPS + (long) STEPS_PER_CHARACTER * markdown.length()) {
            throw new IllegalArgumentException("it has paragraphs of too many marks of emphasis and links");
        }
        if (cells > CELLS + markdown.length()) {
            throw new IllegalArgumentException("it has tables of too many cells");
        }
        marks = 0;
        brackets = 0;
        lines = 0;
        columns = 0;
    }
}
