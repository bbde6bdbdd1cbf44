package dev.isomer.page;

import dev.isomer.page.FrontMatterValue.Entries;
import dev.isomer.page.FrontMatterValue.Items;
import dev.isomer.page.FrontMatterValue.Literal;
import dev.isomer.page.FrontMatterValue.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Front matter that nobody would write. */
final class RandomValues {
    private static final String[] PIECES = ("¦ ¦  ¦\t¦\n¦: ¦:¦- ¦? ¦#¦ #¦'¦\"¦\\¦\\n"
                    + "¦,¦[¦]¦{¦}¦&¦*¦!¦|¦>¦%¦@¦`¦~¦=¦<<¦...¦null¦true¦12¦0x1F¦.5¦a¦word¦some words here"
                    + "¦https://example.org/a¦é¦文¦😀¦\u00A0¦\u0001¦\u007F¦\u0085¦\u2028¦\u2029¦\uFEFF¦\uFFFE¦\uDC80")
            .split("¦");
    private static final String[] LITERALS = {"null", "true", "false", "10", "0", "-1.5", ".inf", "2024"};
    private static final String[] KEYS = {"title", "permalink", "Opening hours", "a: b", "# x", "true", "é", "\"q\""};

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    Entries entries(int depth) {
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            values.put(KEYS[random.nextInt(KEYS.length)], value(depth));
        }
        return new Entries(values);
    }

    FrontMatterValue value(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> new Literal(LITERALS[random.nextInt(LITERALS.length)]);
            case 4 ->
                new Items(Stream.generate(() -> value(depth - 1))
                        .limit(random.nextInt(4))
                        .toList());
            case 5 -> entries(depth - 1);
            default -> text();
        };
    }

    Text text() {
        return new Text(Stream.generate(() -> PIECES[random.nextInt(PIECES.length)])
                .limit(random.nextInt(random.nextBoolean() ? 4 : 30))
                .collect(Collectors.joining()));
    }
}
