package dev.isomer.block;

/** White space as HTML and the CMS see it: space, tab, line feed, form feed, carriage return; not the no-break space. */
public final class WhiteSpace {
    private WhiteSpace() {}

    public static boolean is(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    /** Whether the text holds nothing else. */
    public static boolean isBlank(String text) {
        return end(text, 0, text.length()) == text.length();
    }

    /** Where the white space ends that starts at an offset; at most at a limit. */
    public static int end(String text, int start, int limit) {
        int end = start;
        while (end < limit && is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the white space starts that ends before an offset; at least at a limit. */
    public static int start(String text, int end, int limit) {
        int start = end;
        while (start > limit && is(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The text with each run of white space as one space, and none at its ends. */
    public static String normalize(String text) {
        String collapsed = collapse(text);
        int start = collapsed.startsWith(" ") ? 1 : 0;
        int end = collapsed.endsWith(" ") ? collapsed.length() - 1 : collapsed.length();
        return start >= end ? "" : collapsed.substring(start, end);
    }

    /** The text with each run of white space as one space. */
    public static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        char[] collapsed = text.toCharArray();
        int length = 0;
        boolean inRun = false;
        for (char c : collapsed) {
            boolean isSpace = is(c);
            if (!isSpace || !inRun) {
                collapsed[length++] = isSpace ? ' ' : c;
            }
            inRun = isSpace;
        }
        return new String(collapsed, 0, length);
    }

    /** The text without any white space. */
    public static String remove(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().filter(c -> !is((char) c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static boolean isCollapsed(String text) {
        boolean afterSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c) && (c != ' ' || afterSpace)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return true;
    }
}
