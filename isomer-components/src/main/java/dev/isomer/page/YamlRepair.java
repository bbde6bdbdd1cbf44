package dev.isomer.page;

/**
 * Changes a place where a reader of YAML 1.1 stopped, and YAML 1.2 goes on: {@code title:} and a tab, {@code "a\/b"}
 * {@code [?a]} and {@code [a?]}.
 */
final class YamlRepair {
    private final YamlText text;

    YamlRepair(YamlText text) {
        this.text = text;
    }

    /** Whether something was changed, so that reading may be tried again. */
    boolean at(int problem) {
        return escapes(problem) || tabs(problem) || indicator(problem);
    }

    /** All tabs among the blanks at a place. */
    private boolean tabs(int problem) {
        int from = problem;
        while (text.isBlank(from - 1)) {
            from--;
        }
        if (TabbedLine.isIndented(text, from)) {
            return false;
        }
        char standIn = TabbedLine.isComment(text, from) ? '#' : ' ';
        boolean changed = false;
        for (int i = from; text.isBlank(i); i++) {
            if (text.at(i) == '\t') {
                text.put(i, standIn);
                changed = true;
            }
        }
        return changed;
    }

    /** All escapes that YAML 1.1 does not know, from a place to the closing quote. */
    private boolean escapes(int problem) {
        if (text.at(problem - 1) != '\\' || !isNewEscape(problem)) {
            return false;
        }
        for (int i = problem - 1; i < text.length() && text.at(i) != '"'; i++) {
            if (text.at(i) == '\\') {
                i++;
                literal(i);
            }
        }
        return true;
    }

    private void literal(int escaped) {
        if (isNewEscape(escaped)) {
            text.standIn(escaped - 1, "");
            text.standIn(escaped, String.valueOf(text.at(escaped)));
        }
    }

    private boolean isNewEscape(int escaped) {
        return text.at(escaped) == '/' || text.at(escaped) == '\t';
    }

    /** A question mark or colon that is text in a flow collection. */
    private boolean indicator(int problem) {
        char c = text.at(problem);
        boolean isText = c == '?' && isInsideText(problem) || (c == '?' || c == ':') && startsText(problem);
        if (isText) {
            text.standIn(problem, String.valueOf(c));
        }
        return isText;
    }

    private boolean isInsideText(int index) {
        int before = index - 1;
        while (before > 0 && text.isSpace(before)) {
            before--;
        }
        return before >= 0 && ",[{?:".indexOf(text.at(before)) < 0;
    }

    private boolean startsText(int index) {
        return !text.isSpace(index + 1)
                && ",[]{}".indexOf(text.at(index + 1)) < 0
                && "\"'".indexOf(text.at(index - 1)) < 0;
    }
}
