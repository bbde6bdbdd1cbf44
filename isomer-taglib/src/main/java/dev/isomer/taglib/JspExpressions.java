package dev.isomer.taglib;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds expressions in what a JSP holds. */
final class JspExpressions {
    /** The backslash of the author keeps one from being evaluated. */
    private static final Pattern EXPRESSION = Pattern.compile("(?<!\\\\)[$#]\\{[^}]*+}?");

    /** It starts with a call of a function that escapes or checks. */
    private static final Pattern SAFE_CALL = Pattern.compile("[$#]\\{\\s*+(?:fn:escapeXml|iso:\\w++)\\(");

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
            if (!isSafeCall(expression.group())) {
                return expression.group();
            }
        }
        return null;
    }

    /** Whether the whole of it is one such call: in {@code ${iso:text(a) += b}} it is not. */
    private static boolean isSafeCall(String expression) {
        Matcher start = SAFE_CALL.matcher(expression);
        int at = start.lookingAt() ? start.end() : expression.length();
        int open = 1;
        while (at < expression.length() && open > 0) {
            char c = expression.charAt(at);
            at = c == '\'' || c == '"' ? textEnd(expression, at) : at + 1;
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return open == 0 && expression.substring(at).strip().equals("}");
    }

    /** Behind the quote that ends a text. */
    private static int textEnd(String expression, int start) {
        int at = start + 1;
        while (at < expression.length() && expression.charAt(at) != expression.charAt(start)) {
            at += expression.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
