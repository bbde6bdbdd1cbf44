package dev.isomer.page;

import java.util.Set;

/**
 * Tells whether a plain scalar would be read as null, a boolean or a number: {@code 010}, {@code 1e3}, {@code .5},
 * {@code 0x1F} and {@code ~} would; {@code 1_000}, {@code 12:30}, {@code 2024-01-02}, {@code yes} and {@code +0x1F}
 * are text.
 *
 * <p>Source: the core schema of YAML 1.2 as npm {@code yaml} 2.x resolves it.
 */
final class CoreSchema {
    private static final Set<String> NULL_WORDS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEAN_WORDS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Set<String> NUMBER_WORDS = Set.of(".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN");

    private CoreSchema() {}

    static boolean readsAsLiteral(String plain) {
        return isNull(plain) || isBoolean(plain) || isWholeNumber(plain) || isFraction(plain);
    }

    /** Nothing at all is null, too. */
    static boolean isNull(String plain) {
        return NULL_WORDS.contains(plain);
    }

    static boolean isBoolean(String plain) {
        return BOOLEAN_WORDS.contains(plain);
    }

    static boolean isWholeNumber(String plain) {
        if (plain.startsWith("0o")) {
            return isRun(plain, 2, "01234567");
        }
        if (plain.startsWith("0x")) {
            return isRun(plain, 2, "0123456789abcdefABCDEF");
        }
        return isRun(unsigned(plain), 0, "0123456789");
    }

    /** A number with a point or an exponent, infinity, or what is no number. */
    static boolean isFraction(String plain) {
        String unsigned = unsigned(plain);
        return NUMBER_WORDS.contains(unsigned) || isDecimal(unsigned) && !isRun(unsigned, 0, "0123456789");
    }

    private static String unsigned(String plain) {
        return isSign(plain, 0) ? plain.substring(1) : plain;
    }

    private static boolean isRun(String text, int from, String allowed) {
        return from < text.length() && text.chars().skip(from).allMatch(c -> allowed.indexOf(c) >= 0);
    }

    private static boolean isDecimal(String text) {
        int point = digitsEnd(text, 0);
        int digits = point;
        int end = point;
        if (isOneOf(text, point, ".")) {
            end = digitsEnd(text, point + 1);
            digits += end - point - 1;
        }
        return digits > 0 && (end == text.length() || isExponent(text, end));
    }

    private static boolean isExponent(String text, int from) {
        if (!isOneOf(text, from, "eE")) {
            return false;
        }
        int digits = isSign(text, from + 1) ? from + 2 : from + 1;
        return isRun(text, digits, "0123456789");
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (isOneOf(text, at, "0123456789")) {
            at++;
        }
        return at;
    }

    private static boolean isSign(String text, int at) {
        return isOneOf(text, at, "+-");
    }

    private static boolean isOneOf(String text, int at, String characters) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }
}
