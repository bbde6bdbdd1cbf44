package dev.isomer.page;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Writes the same text in one of the many ways that YAML 1.2 has for a scalar. */
final class YamlScalarStyles {
    private static final Map<String, List<String>> LITERALS = Map.of(
            "null", List.of("null", "Null", "NULL", "~", "!!null ''"),
            "true", List.of("true", "True", "TRUE", "!!bool true"),
            "false", List.of("false", "False", "FALSE"),
            "10", List.of("10", "010", "+10", "0xA", "0o12", "10.0", "1e1", "1.E+1", "!!int 10"),
            "0", List.of("0", "-0", "0.0", "-0.0", "0x0", "0e9"));

    private final Random random;

    YamlScalarStyles(Random random) {
        this.random = random;
    }

    String literal(String saved) {
        List<String> forms = LITERALS.getOrDefault(saved, List.of(saved));
        return forms.get(random.nextInt(forms.size()));
    }

    String key(String key) {
        return isPlain(key) && random.nextInt(3) > 0 ? key : quotedKey(key);
    }

    String quotedKey(String key) {
        return mayBeSingleQuoted(key) && random.nextBoolean() ? singleQuoted(key) : doubleQuoted(key, -1);
    }

    String inLine(String text, int indent) {
        if (isPlain(text) && random.nextInt(3) == 0) {
            return fold(text, indent);
        }
        String tag = random.nextInt(12) == 0 ? "!!str " : "";
        String anchor = random.nextInt(20) == 0 ? "&a " : "";
        return tag
                + anchor
                + (mayBeSingleQuoted(text) && random.nextBoolean()
                        ? fold(singleQuoted(text), indent)
                        : doubleQuoted(text, indent));
    }

    /** A block scalar, or null where none can hold the text. */
    @Nullable
    String block(String text, int indent, int parent) {
        if (text.isBlank() || text.indexOf('\r') >= 0 || text.endsWith("\n") || isFirstLineOdd(text)) {
            return null;
        }
        boolean folded = random.nextBoolean() && text.indexOf('\n') < 0;
        boolean told = random.nextBoolean() || text.startsWith(" ") || text.startsWith("\t");
        String header = (folded ? ">" : "|")
                + (random.nextBoolean()
                        ? (told ? String.valueOf(indent - parent) : "") + "-"
                        : "-" + (told ? String.valueOf(indent - parent) : ""));
        String pad = " ".repeat(indent);
        String lines = folded ? foldBlock(text, pad) : text.replace("\n", "\n" + pad);
        return header + (random.nextInt(4) == 0 ? " # a comment" : "") + "\n" + pad + lines
                + (random.nextInt(4) == 0 ? "\n" : "");
    }

    private static boolean isFirstLineOdd(String text) {
        return text.lines().findFirst().orElse("").isBlank();
    }

    /** Only lone spaces between two words may give way to a line break. */
    private String fold(String text, int indent) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean mayBreak = isLoneSpace(text, i) && text.charAt(i + 1) != '#' && random.nextInt(10) == 0;
            out.append(mayBreak ? "\n" + " ".repeat(indent + random.nextInt(3)) : String.valueOf(text.charAt(i)));
        }
        return out.toString();
    }

    private String foldBlock(String text, String pad) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean mayBreak =
                    !text.startsWith(" ") && !text.startsWith("\t") && isLoneSpace(text, i) && random.nextInt(8) == 0;
            out.append(mayBreak ? "\n" + pad : String.valueOf(text.charAt(i)));
        }
        return out.toString();
    }

    private static boolean isLoneSpace(String text, int i) {
        return text.charAt(i) == ' '
                && i > 1
                && i < text.length() - 2
                && !Character.isWhitespace(text.charAt(i - 1))
                && !Character.isWhitespace(text.charAt(i + 1));
    }

    private static String singleQuoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private String doubleQuoted(String text, int indent) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        c -> out.append(mustBeEscaped(c) || random.nextInt(12) == 0 ? escaped(c) : literal(c, indent)));
        return out.append('"').toString();
    }

    private String literal(int c, int indent) {
        boolean mayBreak = indent >= 0 && random.nextInt(15) == 0;
        return c == ' ' && mayBreak ? "\\\n" + " ".repeat(indent) + "\\ " : Character.toString(c);
    }

    private static boolean mustBeEscaped(int c) {
        return c == '"' || c == '\\' || c == '\n' || c == '\r' || c >= 0xD800 && c <= 0xDFFF;
    }

    private String escaped(int c) {
        int named = "\0\u0007\b\t\n\u000b\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029".indexOf(c);
        if (named >= 0 && c <= 0xFFFF && random.nextBoolean()) {
            return "\\" + "0abtnvfre \"/\\N_LP".charAt(named);
        }
        if (c <= 0xFF && random.nextBoolean()) {
            return "\\x%02x".formatted(c);
        }
        if (c > 0xFFFF) {
            return "\\U%08X".formatted(c);
        }
        return "\\u%04X".formatted(c);
    }

    private static boolean mayBeSingleQuoted(String text) {
        return text.chars().noneMatch(c -> c == '\n' || c == '\r');
    }

    /** Less than what YAML allows, in flow collections, too. */
    private static boolean isPlain(String text) {
        return text.matches("[A-Za-z/\u00c0-\uffef][^\\n\\r\\t:#,\\[\\]{}]*")
                && text.equals(text.strip())
                && !text.matches("(?i)null|true|false")
                && !text.contains("  ");
    }
}
