package dev.isomer.page;

/**
 * Where the parts of a page file lie: front matter between two lines {@code ---}, then the body.
 *
 * @param yamlStart where the front matter starts, behind the first line
 * @param yamlEnd where it ends, before the second line
 * @param bodyStart where the body starts
 */
record PageParts(int yamlStart, int yamlEnd, int bodyStart) {
    private static final String FENCE = "---";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    static PageParts of(String text) {
        int start = start(text);
        int yamlStart = behindFence(text, start);
        if (yamlStart < 0) {
            return new PageParts(start, start, start);
        }
        for (int line = yamlStart; line < text.length(); line = nextLine(text, line)) {
            int bodyStart = behindFence(text, line);
            if (bodyStart >= 0) {
                return new PageParts(yamlStart, line, bodyStart);
            }
        }
        return new PageParts(start, start, start);
    }

    boolean hasFrontMatter() {
        return bodyStart > yamlEnd;
    }

    /** Whether a file starts as one with front matter does. */
    static boolean startsWithFence(String text) {
        return behindFence(text, start(text)) >= 0;
    }

    private static int start(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    /** The index behind the fence line that starts at an index, or -1 if none starts there. */
    private static int behindFence(String text, int line) {
        if (!text.startsWith(FENCE, line)) {
            return -1;
        }
        int end = line + FENCE.length();
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        boolean ends = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
        return ends ? nextLine(text, end) : -1;
    }

    private static int nextLine(String text, int from) {
        int lineFeed = text.indexOf('\n', from);
        return lineFeed < 0 ? text.length() : lineFeed + 1;
    }
}
