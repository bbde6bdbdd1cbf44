package dev.isomer.taglib;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds expressions in what a JSP holds. */
final class JspExpressions {
    /** The backslash of the author keeps one from being evaluated. */
    private static final Pattern EXPRESSION = Pattern.compile("(?<!\\\\)[$#]\\{[^}]*+}?");

    /** The whole of it is a call of a function that escapes or checks. */
    private static final Pattern SAFE = Pattern.compile("[$#]\\{\\s*+(?:fn:escapeXml|iso:\\w++)\\(.*\\)\\s*+}");

    private JspExpressions() {}

    /** Whether a value holds one, or a scriptlet's. */
    static boolean isIn(String value) {
        return value.startsWith("%=")
                || value.startsWith("<%=")
                || EXPRESSION.matcher(value).find();
    }

    /** The first whose value would go out as markup, or null. */
    static @Nullable String firstBare(String text) {
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            if (!SAFE.matcher(expression.group()).matches()) {
                return expression.group();
            }
        }
        return null;
    }
}
