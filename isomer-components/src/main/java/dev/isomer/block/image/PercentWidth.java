package dev.isomer.block.image;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the width out of the styles that the CMS writes: {@code width: 50%;}. */
final class PercentWidth {
    private static final int FULL = 100;

    private PercentWidth() {}

    /** The width in whole per cent, or 100 where the style does not say one. */
    static int of(@Nullable String style) {
        if (style == null) {
            return FULL;
        }
        for (String declaration : style.split(";")) {
            String text = declaration.strip();
            if (text.startsWith("width:") && text.endsWith("%")) {
                return parse(
                        text.substring("width:".length(), text.length() - 1).strip());
            }
        }
        return FULL;
    }

    private static int parse(String number) {
        boolean isNumber = !number.isEmpty()
                && number.length() < 10
                && number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && number.indexOf('.') == number.lastIndexOf('.')
                && !number.equals(".");
        return isNumber ? Math.max(1, Math.min(FULL, Math.round(Float.parseFloat(number)))) : FULL;
    }

    /** Whether the style says anything but a width in per cent. */
    static boolean saysMore(@Nullable String style) {
        return style != null
                && Arrays.stream(style.split(";"))
                        .map(String::strip)
                        .anyMatch(text -> !text.isEmpty() && !(text.startsWith("width:") && text.endsWith("%")));
    }
}
