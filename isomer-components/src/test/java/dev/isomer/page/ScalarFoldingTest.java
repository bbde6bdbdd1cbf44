package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.page.FrontMatterValue.Items;
import dev.isomer.page.FrontMatterValue.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScalarFoldingTest {

    @Test
    void foldsLongTextAtTheLastSpaceOfALine() {
        String text = "lorem ".repeat(30).trim();

        assertThat(YamlWriter.write(Map.of("description", text(text)))).isEqualTo("""
            description: lorem lorem lorem lorem lorem lorem lorem lorem lorem lorem lorem
              lorem lorem lorem lorem lorem lorem lorem lorem lorem lorem lorem lorem lorem
              lorem lorem lorem lorem lorem lorem
            """);
    }

    @Test
    void foldsListItemsAtTheirOwnIndentation() {
        String text = "lorem ".repeat(15) + "#";

        assertThat(YamlWriter.write(Map.of("notes", items(text(text))))).isEqualTo("""
            notes:
              - "lorem lorem lorem lorem lorem lorem lorem lorem lorem lorem lorem lorem
                lorem lorem lorem #"
            """);
    }

    @Test
    void foldsAtASpaceInColumn81() {
        String start = "a".repeat(76);

        assertThat(YamlWriter.write(Map.of("xx", text(start + " bcde")))).isEqualTo("xx: " + start + "\n  bcde\n");
        assertThat(YamlWriter.write(Map.of("xx", text("b aa" + start + " c"))))
                .isEqualTo("xx: b\n  aa" + start + "\n  c\n");
    }

    @Test
    void neverFoldsAScalarOf79CharactersHoweverLongItsKey() {
        String key = "k".repeat(100);
        String text = "ab ".repeat(26) + "c";

        assertThat(YamlWriter.write(Map.of(key, text(text)))).isEqualTo(key + ": " + text + "\n");
        assertThat(YamlWriter.write(Map.of(key, text(text + "d"))))
                .isEqualTo(key + ":\n  " + text.substring(0, 77) + "\n  cd\n");
    }

    @Test
    void foldsOnlyAtLoneSpaces() {
        String start = "a  b".repeat(25);

        assertThat(written(start)).isEqualTo(start);
        assertThat(written(start + " c  d e")).isEqualTo(start + "\n  c  d e");
    }

    @Test
    void startsAFoldedValueBelowAKeyOfMoreThan58Characters() {
        String text = "lorem ".repeat(14).trim();

        assertThat(YamlWriter.write(Map.of("k".repeat(58), text(text))))
                .isEqualTo("k".repeat(58) + ": lorem lorem lorem\n  " + text.substring(18) + "\n");
        assertThat(YamlWriter.write(Map.of("k".repeat(59), text(text))))
                .isEqualTo("k".repeat(59) + ":\n  " + text.substring(0, 77) + "\n  lorem\n");
    }

    @Test
    void breaksADoubleQuotedWordWithABackslash() {
        assertThat(written("'\"" + "a".repeat(90)))
                .isEqualTo("\"'\\\"" + "a".repeat(72) + "\\\n  " + "a".repeat(18) + "\"");
    }

    @Test
    void tearsNeitherEscapesNorSurrogatePairsApart() {
        assertThat(written("\u0001".repeat(20))).isEqualTo("\"" + "\\x01".repeat(19) + "\\\n  " + "\\x01" + "\"");
        assertThat(written("'\"x" + "😀".repeat(40)))
                .isEqualTo("\"'\\\"x" + "😀".repeat(35) + "\\\n  " + "😀".repeat(5) + "\"");
    }

    @Test
    void breaksADoubleQuotedScalarBehindARunOfBlanks() {
        assertThat(written(" ".repeat(80) + "x")).isEqualTo("\"" + " ".repeat(80) + "\\\n  x\"");
    }

    @Test
    void keepsTheWidthOfAFirstLineThatWasBrokenEarly() {
        FrontMatterValue deep =
                items(items(items(items(new FrontMatterValue.Entries(Map.of("url", text(" " + "a".repeat(90))))))));

        assertThat(YamlWriter.write(Map.of("x", deep)))
                .isEqualTo("x:\n  - - - - url: \"\n" + " ".repeat(12) + "a".repeat(73) + "\\\n" + " ".repeat(12)
                        + "a".repeat(17) + "\"\n");
    }

    @Test
    void foldsEveryNestedLineToAtLeast20Characters() {
        FrontMatterValue value = text("lorem ".repeat(7).trim());
        for (int depth = 0; depth < 35; depth++) {
            value = items(value);
        }

        assertThat(YamlWriter.write(Map.of("x", value)).lines()).last().isEqualTo(" ".repeat(72) + "lorem lorem lorem");
    }

    private static String written(String text) {
        String yaml = YamlWriter.write(Map.of("x", text(text)));
        return yaml.substring("x: ".length(), yaml.length() - 1);
    }

    private static Text text(String value) {
        return new Text(value);
    }

    private static Items items(FrontMatterValue... values) {
        return new Items(List.of(values));
    }
}
