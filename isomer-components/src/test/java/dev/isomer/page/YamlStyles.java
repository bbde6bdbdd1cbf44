package dev.isomer.page;

import dev.isomer.page.FrontMatterValue.Entries;
import dev.isomer.page.FrontMatterValue.Items;
import dev.isomer.page.FrontMatterValue.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes the same values in one of the many ways that YAML 1.2 has for them. */
final class YamlStyles {
    private final Random random;
    private final YamlScalarStyles scalars;

    YamlStyles(Random random) {
        this.random = random;
        this.scalars = new YamlScalarStyles(random);
    }

    /** A whole front matter; with a last line break. */
    String document(Map<String, FrontMatterValue> values) {
        String yaml = random.nextInt(8) == 0 ? flow(new Entries(values), 1) + "\n" : block(values);
        return random.nextInt(5) == 0 ? yaml.replace("\n", "\r\n") : yaml;
    }

    /** A block of lines. */
    String block(Map<String, FrontMatterValue> values) {
        return between(true) + entries(values, random.nextInt(4) == 0 ? 2 : 0, "") + "\n" + between(true);
    }

    /** One key and its value in a block of lines. */
    String entry(String key, FrontMatterValue value) {
        return entries(Map.of(key, value), 0, "") + "\n";
    }

    private String node(FrontMatterValue value, int indent, int parent) {
        if (value instanceof Items items && !items.values().isEmpty() && random.nextInt(3) > 0) {
            return remark() + between(false) + items(items, indent, pad(indent));
        }
        if (value instanceof Entries entries && !entries.values().isEmpty() && random.nextInt(3) > 0) {
            return remark() + between(false) + entries(entries.values(), indent, pad(indent));
        }
        if (value instanceof FrontMatterValue.Text text && random.nextInt(3) == 0) {
            String block = scalars.block(text.value(), indent, parent);
            if (block != null) {
                return blanks() + block;
            }
        }
        return (random.nextInt(8) == 0 ? "\n" + pad(indent) : blanks()) + flow(value, indent) + remark();
    }

    private String entries(Map<String, FrontMatterValue> values, int indent, String firstPad) {
        List<String> lines = new ArrayList<>();
        values.forEach((key, value) -> {
            String pad = lines.isEmpty() && !firstPad.isEmpty() ? firstPad : pad(indent);
            int inner = indent + 1 + random.nextInt(4);
            boolean isExplicit = random.nextInt(8) == 0;
            String name = isExplicit
                    ? "? " + scalars.key(key) + remark() + between(false) + pad(indent) + ":"
                    : scalars.key(key) + (random.nextInt(6) == 0 ? " :" : ":");
            lines.add(pad + name + node(value, inner, indent));
        });
        return join(lines);
    }

    private String items(Items items, int indent, String firstPad) {
        List<String> lines = new ArrayList<>();
        for (FrontMatterValue value : items.values()) {
            String pad = lines.isEmpty() ? firstPad : pad(indent);
            if (value instanceof Entries entries && !entries.values().isEmpty() && random.nextBoolean()) {
                int gap = 1 + random.nextInt(3);
                lines.add(pad + "-" + pad(gap)
                        + entries(entries.values(), indent + 1 + gap, "").substring(indent + 1 + gap));
            } else {
                lines.add(pad + "-" + node(value, indent + 1 + random.nextInt(3), indent));
            }
        }
        return join(lines);
    }

    private String join(List<String> lines) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            out.append(out.isEmpty() ? "" : between(false)).append(line);
        }
        return out.toString();
    }

    private String flow(FrontMatterValue value, int indent) {
        if (value instanceof Items items) {
            List<String> parts =
                    items.values().stream().map(item -> flow(item, indent)).toList();
            return "[" + flowParts(parts, indent) + "]";
        }
        if (value instanceof Entries entries) {
            List<String> parts = new ArrayList<>();
            entries.values()
                    .forEach((key, each) ->
                            parts.add(scalars.quotedKey(key) + ":" + flowGap(indent, " ") + flow(each, indent)));
            return "{" + flowParts(parts, indent) + "}";
        }
        return value instanceof Literal literal
                ? scalars.literal(literal.source())
                : scalars.inLine(value.toString(), indent);
    }

    private String flowParts(List<String> parts, int indent) {
        StringBuilder out = new StringBuilder(flowGap(indent, ""));
        for (int i = 0; i < parts.size(); i++) {
            boolean isLast = i == parts.size() - 1;
            out.append(parts.get(i)).append(flowGap(indent, ""));
            out.append(!isLast || random.nextInt(4) == 0 ? "," + flowGap(indent, " ") : "");
        }
        return out.toString();
    }

    private String flowGap(int indent, String smallest) {
        return switch (random.nextInt(8)) {
            case 0 -> "\n" + pad(indent) + "\t";
            case 1 -> " # a comment\n" + pad(indent + 1);
            case 2 -> "\t";
            case 3 -> "  ";
            default -> smallest;
        };
    }

    private String blanks() {
        return switch (random.nextInt(8)) {
            case 0 -> "\t";
            case 1 -> " \t ";
            default -> " ";
        };
    }

    private String remark() {
        return switch (random.nextInt(10)) {
            case 0 -> " # a: 'comment'";
            case 1 -> "\t#";
            case 2 -> " ";
            default -> "";
        };
    }

    /** The end of a line, and what may stand before the next; a comment in the first column ends a block scalar. */
    private String between(boolean isAtEdge) {
        String lineEnd = isAtEdge ? "" : "\n";
        return lineEnd
                + switch (random.nextInt(12)) {
                    case 0 -> "\n";
                    case 1 -> "# a comment: \"x\n";
                    case 2 -> "# a comment\n      # an indented comment\n";
                    case 3 -> "#\n  \n";
                    default -> "";
                };
    }

    private static String pad(int indent) {
        return " ".repeat(indent);
    }
}
