package dev.isomer.page;

import java.math.BigInteger;
import java.util.Locale;

/**
 * A literal as the CMS saves it, whatever a file wrote: {@code 010} becomes {@code 10}, {@code 1e3} {@code 1000},
 * {@code True} {@code true} and {@code ~} {@code null}.
 *
 * <p>Source: npm {@code yaml} 2.x {@code parse} and {@code stringify} with their defaults, as the CMS calls them;
 * numbers are those of JavaScript.
 */
final class SavedLiteral {
    private static final int MOST_BASE_DIGITS = 400;

    private SavedLiteral() {}

    static String of(String source) {
        if (CoreSchema.isNull(source)) {
            return "null";
        }
        if (CoreSchema.isBoolean(source)) {
            return source.toLowerCase(Locale.ROOT);
        }
        double number = number(source);
        if (Double.isNaN(number)) {
            return ".nan";
        }
        return Double.isInfinite(number) ? (number < 0 ? "-.inf" : ".inf") : SavedNumber.of(number);
    }

    /** A literal as the name of a key, which is always text. */
    static String asKey(String source) {
        String saved = of(source);
        return switch (saved) {
            case "null" -> "";
            case ".nan" -> "NaN";
            case ".inf" -> "Infinity";
            case "-.inf" -> "-Infinity";
            default -> saved;
        };
    }

    private static double number(String source) {
        String lower = source.toLowerCase(Locale.ROOT);
        if (lower.endsWith("nan")) {
            return Double.NaN;
        }
        if (lower.endsWith("inf")) {
            return lower.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (lower.startsWith("0x") || lower.startsWith("0o")) {
            return wholeNumber(lower.substring(2), lower.charAt(1) == 'x' ? 16 : 8);
        }
        return Double.parseDouble(source);
    }

    private static double wholeNumber(String digits, int base) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        String significant = digits.substring(first);
        return significant.length() > MOST_BASE_DIGITS
                ? Double.POSITIVE_INFINITY
                : new BigInteger(significant, base).doubleValue();
    }
}
