package dev.isomer.taglib;

import jakarta.servlet.jsp.PageContext;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The locale that {@code <fmt:setLocale>} has set, or the application under the same name, without JSTL.
 *
 * <p>Source: Jakarta Standard Tag Library 3.0, "Configuration Data": the name of an attribute ends in that of its scope.
 */
final class FmtLocale {
    private static final String NAME = "jakarta.servlet.jsp.jstl.fmt.locale";
    private static final Map<Integer, String> SUFFIXES = Map.of(
            PageContext.PAGE_SCOPE, ".page",
            PageContext.REQUEST_SCOPE, ".request",
            PageContext.SESSION_SCOPE, ".session",
            PageContext.APPLICATION_SCOPE, ".application");

    private FmtLocale() {}

    /** That of the narrowest scope that has one, then that of the context parameter, or null. */
    static @Nullable Locale of(PageContext context) {
        for (int scope = PageContext.PAGE_SCOPE; scope <= PageContext.APPLICATION_SCOPE; scope++) {
            boolean hasScope = scope != PageContext.SESSION_SCOPE || context.getSession() != null;
            Locale locale = hasScope ? locale(context.getAttribute(NAME + SUFFIXES.get(scope), scope)) : null;
            if (locale != null) {
                return locale;
            }
        }
        return locale(context.getServletContext().getInitParameter(NAME));
    }

    private static @Nullable Locale locale(@Nullable Object value) {
        if (value instanceof Locale locale) {
            return locale;
        }
        return value instanceof String text && !text.isBlank()
                ? Locale.forLanguageTag(text.strip().replace('_', '-'))
                : null;
    }
}
