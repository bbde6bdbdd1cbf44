package dev.isomer.page;

/** Finds the comment that ends a line of YAML: {@code  # why} in {@code title: 'Odd' # why}. */
final class Remark {
    private Remark() {}

    /** Where it starts, with the blanks before it, or -1. */
    static int start(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && opensValue(line, i)) {
                quote = c;
            } else if (c == '#' && i > 0 && isBlank(line.charAt(i - 1))) {
                return behindValue(line, i);
            }
        }
        return -1;
    }

    private static boolean opensValue(String line, int quote) {
        return line.substring(0, quote).stripTrailing().endsWith(":");
    }

    private static int behindValue(String line, int hash) {
        int start = hash;
        while (start > 0 && isBlank(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
