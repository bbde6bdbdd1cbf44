package dev.isomer.page;

import java.util.HexFormat;

/**
 * Text as a double-quoted scalar: a tab and the bell in {@code say "hi"} give {@code "\tsay \"hi\"\a"}.
 *
 * <p>Source: npm {@code yaml} 2.x {@code stringify} with its defaults, as the CMS calls it; besides, every character
 * that a YAML 1.1 reader refuses or takes for a line break is escaped.
 */
final class DoubleQuoted {
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final HexFormat HEX = HexFormat.of();

    private DoubleQuoted() {}

    /** Whether the text holds a character that no other kind of scalar can hold. */
    static boolean isNeededFor(String text) {
        return text.codePoints().anyMatch(DoubleQuoted::isUnsafe);
    }

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(codePoint -> append(out, codePoint));
        return out.append('"').toString();
    }

    private static boolean isUnsafe(int codePoint) {
        return codePoint < ' ' && codePoint != '\t'
                || codePoint >= 0x7F && codePoint <= 0x9F
                || codePoint == LINE_SEPARATOR
                || codePoint == PARAGRAPH_SEPARATOR
                || codePoint == BYTE_ORDER_MARK
                || codePoint == 0xFFFE
                || codePoint == 0xFFFF
                || isLoneSurrogate(codePoint);
    }

    /** Those that stand for bytes of the file are written as these. */
    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE
                && codePoint <= Character.MAX_SURROGATE
                && !FileEncoding.isForeign((char) codePoint);
    }

    private static void append(StringBuilder out, int codePoint) {
        char name = escapeName(codePoint);
        if (name != 0) {
            out.append('\\').append(name);
        } else if (isUnsafe(codePoint)) {
            out.append(hexEscape(codePoint));
        } else {
            out.appendCodePoint(codePoint);
        }
    }

    private static char escapeName(int codePoint) {
        return switch (codePoint) {
            case '"' -> '"';
            case '\\' -> '\\';
            case 0x00 -> '0';
            case 0x07 -> 'a';
            case '\b' -> 'b';
            case '\t' -> 't';
            case '\n' -> 'n';
            case 0x0B -> 'v';
            case '\f' -> 'f';
            case '\r' -> 'r';
            case 0x1B -> 'e';
            case 0x85 -> 'N';
            case LINE_SEPARATOR -> 'L';
            case PARAGRAPH_SEPARATOR -> 'P';
            default -> 0;
        };
    }

    private static String hexEscape(int codePoint) {
        return codePoint <= 0xFF
                ? "\\x" + HEX.toHexDigits((byte) codePoint)
                : "\\u" + HEX.toHexDigits((char) codePoint);
    }
}
