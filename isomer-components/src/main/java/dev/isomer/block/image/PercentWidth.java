package dev.isomer.block.image;

import org.jspecify.annotations.Nullable;

/** Reads the width out of the styles that the CMS writes: {@code width: 50%;}. */
final class PercentWidth {
    private static final int FULL = 100;
    private static final String OF_THE_CMS = "width: 100%";

    private PercentWidth() {}

    /** The width in whole per cent, or 100 where the style does not say one. */
    static int of(@Nullable String style) {
        if (style == null || style.equals(OF_THE_CMS)) {
            return FULL;
        }
        for (String declaration : style.split(";")) {
            String text = declaration.strip();
            if (isPercentWidth(text)) {
                return parse(
                        text.substring("width:".length(), text.length() - 1).strip());
            }
        }
        return FULL;
    }

    private static boolean isPercentWidth(String declaration) {
        return declaration.startsWith("width:") && declaration.endsWith("%");
    }

    private static int parse(String number) {
        boolean isNumber = !number.isEmpty()
                && number.length() < 10
                && isDigitsAndDots(number)
                && number.indexOf('.') == number.lastIndexOf('.')
                && !number.equals(".");
        return isNumber ? Math.max(1, Math.min(FULL, Math.round(Float.parseFloat(number)))) : FULL;
    }

    private static boolean isDigitsAndDots(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if ((c < '0' || c > '9') && c != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether the style says anything but a width in per cent. */
    static boolean saysMore(@Nullable String style) {
        if (style == null || style.equals(OF_THE_CMS)) {
            return false;
        }
        for (String declaration : style.split(";")) {
            String text = declaration.strip();
            if (!text.isEmpty() && !isPercentWidth(text)) {
                return true;
            }
        }
        return false;
    }
}
