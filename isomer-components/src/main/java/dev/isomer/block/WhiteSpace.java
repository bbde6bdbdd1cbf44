package dev.isomer.block;

/** White space as HTML and the CMS see it: space, tab, line feed, form feed, carriage return; not the no-break space. */
public final class WhiteSpace {
    private WhiteSpace() {}

    public static boolean is(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Whether the text holds nothing else. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
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
        StringBuilder out = new StringBuilder(text.length());
        boolean inRun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) {
                out.append(c);
            } else if (!inRun) {
                out.append(' ');
            }
            inRun = is(c);
        }
        return out.toString();
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
