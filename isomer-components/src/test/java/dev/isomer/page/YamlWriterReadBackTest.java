package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.page.FrontMatterValue.Entries;
import dev.isomer.page.FrontMatterValue.Items;
import dev.isomer.page.FrontMatterValue.Text;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Whatever is written is read back by a YAML 1.1 reader, the same texts in the same lists and maps. */
class YamlWriterReadBackTest {
    private static final String[] PIECES = ("¦ ¦  ¦\t¦\n"
                    + "¦\r"
                    + "¦: ¦:¦- ¦? ¦#¦ #¦'¦\"¦\\¦\\n"
                    + "¦,¦[¦]¦{¦}¦&¦*¦!¦|¦>¦%¦@¦`¦~¦=¦<<¦---¦...¦null¦true¦12¦0x1F¦.5¦a¦word¦some words"
                    + " here¦https://example.org/a-long-path¦é¦文¦😀"
                    + "¦\u00A0¦\u0000¦\u001B¦\u007F¦\u0085¦\u009F¦\u2028¦\u2029¦\uFEFF¦\uFFFE¦\uFFFF¦\uD83D¦\uDE00")
            .split("¦");

    private final Random random = new Random(2024);

    @Test
    void readsRandomTextsBack() {
        for (int round = 0; round < 10_000; round++) {
            assertIsReadBack(Map.of("title", randomText()));
        }
    }

    @Test
    void readsRandomTreesBack() {
        for (int round = 0; round < 2_000; round++) {
            assertIsReadBack(randomEntries(4).values());
        }
    }

    private static void assertIsReadBack(Map<String, FrontMatterValue> entries) {
        String yaml = YamlWriter.write(entries);

        assertThat(read(new Yaml().compose(new StringReader(yaml)))).as(yaml).isEqualTo(new Entries(entries));
    }

    private static FrontMatterValue read(Node node) {
        if (node instanceof MappingNode map) {
            return new Entries(map.getValue().stream()
                    .collect(Collectors.toMap(
                            tuple -> ((ScalarNode) tuple.getKeyNode()).getValue(),
                            tuple -> read(tuple.getValueNode()),
                            (first, second) -> {
                                throw new AssertionError("a key stands twice");
                            },
                            LinkedHashMap::new)));
        }
        if (node instanceof SequenceNode list) {
            return new Items(
                    list.getValue().stream().map(YamlWriterReadBackTest::read).toList());
        }
        return new Text(((ScalarNode) node).getValue());
    }

    private FrontMatterValue randomValue(int depth) {
        return switch (random.nextInt(depth == 0 ? 1 : 4)) {
            case 1 -> randomItems(depth - 1);
            case 2 -> randomEntries(depth - 1);
            default -> randomText();
        };
    }

    private Items randomItems(int depth) {
        List<FrontMatterValue> values = Stream.generate(() -> randomValue(depth))
                .limit(random.nextInt(4))
                .toList();
        return new Items(values);
    }

    private Entries randomEntries(int depth) {
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            values.put(randomText().value(), randomValue(depth));
        }
        return new Entries(values);
    }

    private Text randomText() {
        int length = random.nextInt(random.nextBoolean() ? 6 : 60);
        return new Text(Stream.generate(() -> PIECES[random.nextInt(PIECES.length)])
                .limit(length)
                .collect(Collectors.joining()));
    }
}
