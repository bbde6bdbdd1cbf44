package dev.isomer.page;

import dev.isomer.page.FrontMatterValue.Entries;
import dev.isomer.page.FrontMatterValue.Items;
import dev.isomer.page.FrontMatterValue.Literal;
import dev.isomer.page.FrontMatterValue.Text;
import java.util.List;
import java.util.Map;

/**
 * Writes front matter byte for byte as the CMS does: {@code title} with the text {@code Rules: 2024} becomes
 * {@code title: "Rules: 2024"}, and the list {@code tags} becomes {@code tags:} with {@code   - law} below it.
 *
 * <p>Source: npm {@code yaml} 2.x {@code stringify} with its defaults, as the CMS calls it. Two differences keep the
 * file readable: text with a line break, which the CMS never hands on, is a double-quoted scalar with {@code \n}
 * instead of a block scalar; and characters that a YAML 1.1 reader refuses or takes for a line break (U+007F to U+009F,
 * U+2028, U+2029, U+FEFF, U+FFFE, U+FFFF) are always escaped.
 */
final class YamlWriter {
    private static final int STEP = 2;
    private static final int LONGEST_SIMPLE_KEY = 1024;

    private final StringBuilder out;

    private YamlWriter(StringBuilder out) {
        this.out = out;
    }

    /** Writes a whole front matter, one entry after the other; without entries it is <code>{}</code>. */
    static String write(Map<String, FrontMatterValue> entries) {
        if (entries.isEmpty()) {
            return "{}\n";
        }
        StringBuilder out = new StringBuilder();
        entries.forEach((key, value) -> entry(out, key, value));
        return out.toString();
    }

    /** Appends {@code key: value\n} (a list or map on further lines) as the CMS's stringifier writes it at the top. */
    static void entry(StringBuilder out, String key, FrontMatterValue value) {
        new YamlWriter(out).entry(key, value, 0);
        out.append('\n');
    }

    private void entry(String key, FrontMatterValue value, int indent) {
        String name = indent == 0 ? YamlScalar.topLevelKey(key) : YamlScalar.of(key);
        if (name.length() > LONGEST_SIMPLE_KEY) {
            out.append("? ").append(name);
            newLine(indent);
            out.append(": ");
            node(value, indent + STEP);
        } else {
            out.append(name).append(':');
            valueOfSimpleKey(value, indent + STEP, name.length());
        }
    }

    private void valueOfSimpleKey(FrontMatterValue value, int indent, int keyLength) {
        if (value instanceof Text text) {
            out.append(ScalarFolding.afterKey(YamlScalar.of(text.value()), indent, keyLength));
        } else if (isBlock(value)) {
            newLine(indent);
            node(value, indent);
        } else {
            out.append(' ');
            node(value, indent);
        }
    }

    private static boolean isBlock(FrontMatterValue value) {
        return value instanceof Items items && !items.values().isEmpty()
                || value instanceof Entries entries && !entries.values().isEmpty();
    }

    private void node(FrontMatterValue value, int indent) {
        if (value instanceof Text text) {
            out.append(ScalarFolding.inBlock(YamlScalar.of(text.value()), indent));
        } else if (value instanceof Literal literal) {
            out.append(sourceOf(literal));
        } else if (value instanceof Items items) {
            items(items.values(), indent);
        } else if (value instanceof Entries entries) {
            entries(entries.values(), indent);
        }
    }

    /** The CMS writes a value that was left out as {@code null}. */
    private static String sourceOf(Literal literal) {
        return literal.source().isEmpty() ? "null" : literal.source();
    }

    private void items(List<FrontMatterValue> values, int indent) {
        if (values.isEmpty()) {
            out.append("[]");
        }
        boolean first = true;
        for (FrontMatterValue value : values) {
            if (!first) {
                newLine(indent);
            }
            first = false;
            out.append("- ");
            node(value, indent + STEP);
        }
    }

    private void entries(Map<String, FrontMatterValue> values, int indent) {
        if (values.isEmpty()) {
            out.append("{}");
        }
        boolean first = true;
        for (Map.Entry<String, FrontMatterValue> entry : values.entrySet()) {
            if (!first) {
                newLine(indent);
            }
            first = false;
            entry(entry.getKey(), entry.getValue(), indent);
        }
    }

    private void newLine(int indent) {
        out.append('\n').append(" ".repeat(indent));
    }
}
