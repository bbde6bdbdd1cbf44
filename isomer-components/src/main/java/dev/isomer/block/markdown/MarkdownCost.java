package dev.isomer.block.markdown;

/**
 * Bounds the work of the parser before it starts: for each mark of emphasis and each end of a link it may look at all
 * marks and starts of links before it in the same run of lines, and it fills up each row of a table.
 */
final class MarkdownCost {
    private static final long STEPS = 4_000_000;
    private static final int STEPS_PER_CHARACTER = 64;
    private static final long CELLS = 100_000;
    private static final int DEEPEST_INDENT = 3;
    private static final int DEEPEST_QUOTE = 16;

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
            int text = behindQuoteMarks(line, end);
            if (text == end) {
                endTable();
                endText();
            } else if (isItem(text, end)) {
                endText();
            }
            line(line, end);
            line = end + 1;
        }
        endTable();
        endText();
    }

    /** Where the text of a line starts; a line that ends there is blank. Far in, and too deep, all of it is text. */
    private int behindQuoteMarks(int line, int end) {
        int indent = 0;
        int quotes = 0;
        int at = line;
        while (at < end && isQuoteOrBlank(markdown.charAt(at))) {
            if (markdown.charAt(at) == '>') {
                if (indent > DEEPEST_INDENT || ++quotes > DEEPEST_QUOTE) {
                    return line;
                }
                indent = 0;
            } else {
                indent += markdown.charAt(at) == '\t' ? DEEPEST_INDENT + 1 : 1;
            }
            at++;
        }
        return at == end || indent <= DEEPEST_INDENT ? at : line;
    }

    private static boolean isQuoteOrBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '>';
    }

    /** An item of a list ends the text before it, but no table. */
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

    private void endText() {
        steps += marks * (marks + brackets);
        if (steps > STEPS + (long) STEPS_PER_CHARACTER * markdown.length()) {
            throw new IllegalArgumentException("it has paragraphs of too many marks of emphasis and links");
        }
        marks = 0;
        brackets = 0;
    }

    private void endTable() {
        cells += columns * lines;
        if (cells > CELLS + markdown.length()) {
            throw new IllegalArgumentException("it has tables of too many cells");
        }
        lines = 0;
        columns = 0;
    }
}
