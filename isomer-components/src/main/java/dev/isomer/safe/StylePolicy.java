package dev.isomer.safe;

import java.util.Locale;
import java.util.Set;

/**
 * Allows {@code style} attributes that only size, align or colour their element: no URL, no function, no position,
 * nothing negative.
 */
final class StylePolicy {
    private static final NameMap<Boolean> PROPERTIES = NameMap.of(Set.of(
            "width",
            "height",
            "max-width",
            "max-height",
            "min-width",
            "min-height",
            "minwidth",
            "aspect-ratio",
            "text-align",
            "vertical-align",
            "color",
            "background-color",
            "border",
            "border-color",
            "border-style",
            "border-width",
            "border-collapse",
            "padding",
            "padding-top",
            "padding-right",
            "padding-bottom",
            "padding-left",
            "margin",
            "margin-top",
            "margin-right",
            "margin-bottom",
            "margin-left",
            "font-size",
            "font-style",
            "font-weight",
            "font-family",
            "line-height",
            "text-decoration",
            "list-style-type",
            "float",
            "white-space"));

    private StylePolicy() {}

    static boolean allows(String style) {
        int start = 0;
        while (start < style.length()) {
            int semicolon = style.indexOf(';', start);
            int end = semicolon < 0 ? style.length() : semicolon;
            if (!allowsDeclaration(style.substring(start, end).strip())) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private static boolean allowsDeclaration(String declaration) {
        int colon = declaration.indexOf(':');
        return declaration.isEmpty()
                || colon > 0 && isAllowed(declaration.substring(0, colon).strip()) && isPlain(declaration, colon + 1);
    }

    private static boolean isAllowed(String property) {
        return PROPERTIES.has(property) || PROPERTIES.has(property.toLowerCase(Locale.ROOT));
    }

    /** A minus before a number, {@code 0-9px} too, would take the element out of its place; one in a word does not. */
    private static boolean isPlain(String value, int start) {
        for (int i = start; i < value.length(); i++) {
            boolean isMinus = value.charAt(i) == '-' && (i == start || !isLetter(value.charAt(i - 1)));
            if (isMinus || !isPlain(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isPlain(int c) {
        return isLetter(c) || c >= '0' && c <= '9' || " .,%#-'\"!".indexOf(c) >= 0;
    }
}
