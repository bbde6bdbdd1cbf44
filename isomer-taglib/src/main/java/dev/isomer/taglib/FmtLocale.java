package dev.isomer.taglib;

import jakarta.servlet.jsp.PageContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The locale that {@code <fmt:setLocale>} has set, or the application under the same name, without JSTL.
 *
 * <p>Source: Jakarta Standard Tag Library 3.0, "Configuration Data": the name of an attribute ends in that of its scope.
 */
final class FmtLocale {
    private static final String NAME = "jakarta.servlet.jsp.jstl.fmt.locale";
    private static final List<String> NAMES =
            List.of(NAME + ".page", NAME + ".request", NAME + ".session", NAME + ".application");

    private FmtLocale() {}

    /** That of the narrowest scope that has one, then that of the context parameter, or null. */
    static @Nullable Locale of(PageContext context) {
        for (int scope = PageContext.PAGE_SCOPE; scope <= PageContext.APPLICATION_SCOPE; scope++) {
            Locale locale = locale(attribute(context, scope));
            if (locale != null) {
                return locale;
            }
        }
        return locale(context.getServletContext().getInitParameter(NAME));
    }

    private static @Nullable Object attribute(PageContext context, int scope) {
        String name = NAMES.get(scope - PageContext.PAGE_SCOPE);
        return scope == PageContext.SESSION_SCOPE ? ofSession(context, name) : context.getAttribute(name, scope);
    }

    /** No page knows whether its session is still valid: another request may end it at any time. */
    private static @Nullable Object ofSession(PageContext context, String name) {
        try {
            return context.getSession() == null ? null : context.getAttribute(name, PageContext.SESSION_SCOPE);
        } catch (IllegalStateException e) {
            return null; // it has been invalidated, and holds no language any more
        }
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
