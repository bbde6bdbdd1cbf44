package dev.isomer.page;

/**
 * Text as a YAML scalar on one line, plain where that reads back as the same text: {@code Our work} stays plain,
 * {@code a: b} becomes {@code "a: b"} and {@code "a"} becomes {@code '"a"'}.
 *
 * <p>Source: npm {@code yaml} 2.x {@code stringify} with its defaults, as the CMS calls it.
 */
final class YamlScalar {
    private YamlScalar() {}

    static String of(String text) {
        return PlainScalar.mayStand(text) ? text : quoted(text);
    }

    /** A key in the first column, where {@code ---} and {@code ...} would end the document. */
    static String topLevelKey(String key) {
        return key.startsWith("---") || key.startsWith("...") ? quoted(key) : of(key);
    }

    private static String quoted(String text) {
        return mayBeSingleQuoted(text) ? "'" + text + "'" : DoubleQuoted.of(text);
    }

    private static boolean mayBeSingleQuoted(String text) {
        return text.indexOf('"') >= 0 && text.indexOf('\'') < 0 && !DoubleQuoted.isNeededFor(text);
    }
}
