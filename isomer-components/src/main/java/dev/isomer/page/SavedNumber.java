package dev.isomer.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number as JavaScript prints it: the fewest digits that read back as the same number. */
final class SavedNumber {
    private static final int MOST_DIGITS = 17;
    private static final int LONGEST_WHOLE = 21;
    private static final int SMALLEST_POINT = -6;

    private SavedNumber() {}

    static String of(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(number)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        return (number < 0 ? "-" : "") + laidOut(digits, shortest.precision() - shortest.scale());
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                return rounded;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }

    /** @param point where the decimal point stands, counted from the first digit */
    private static String laidOut(String digits, int point) {
        if (point > LONGEST_WHOLE || point <= SMALLEST_POINT) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "") + (point - 1);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return point >= digits.length()
                ? digits + "0".repeat(point - digits.length())
                : digits.substring(0, point) + "." + digits.substring(point);
    }
}
