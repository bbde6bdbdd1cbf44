package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.page.FrontMatterValue.Entries;
import dev.isomer.page.FrontMatterValue.Items;
import dev.isomer.page.FrontMatterValue.Literal;
import dev.isomer.page.FrontMatterValue.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our work",
                "/about-us/our-work/",
                "2024-03-30",
                "12:30",
                "yes",
                "1_000",
                "+0x1F",
                "0o8",
                "1e",
                ".",
                "nULL",
                "-x",
                "x -",
                "---",
                "=",
                "<<",
                "?x",
                ":x",
                "a:b",
                "a#b",
                "R&D [draft], \"new\" {x}",
                "tab\tinside",
                "C:\\files",
                "Café 文件 😀"
            })
    void leavesTextPlainThatReadsBackAsText(String text) {
        assertThat(written(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " x", "x ", "\\tx", ", x", "[x]", "]", "{x}", "}", "# x", "&x", "*x", "!x", "| x", "> x", "'x'",
                "%x", "@x", "`x`", "-", "- x", "?", "? x", "x: y", "x:", ":", "x #y"
            })
    void quotesTextThatWouldBeReadAsStructure(String text) {
        String value = text.replace("\\t", "\t");

        assertThat(written(value)).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~", "null", "Null", "NULL", "true", "True", "FALSE", "0", "-12", "+7", "010", "0o17", "0x1F", "1.5",
                "5.", ".5", "-.5", "1e3", "1.E-3", ".5e+10", ".inf", "-.Inf", "+.INF", ".nan", ".NaN"
            })
    void quotesTextThatLooksLikeALiteral(String text) {
        assertThat(written(text)).isEqualTo('"' + text + '"');
        assertThat(YamlWriter.write(Map.of("x", new Literal(text)))).isEqualTo("x: " + text + "\n");
    }

    @Test
    void writesAValueThatWasLeftOutAsNull() {
        assertThat(YamlWriter.write(Map.of("x", new Literal("")))).isEqualTo("x: null\n");
    }

    @Test
    void prefersSingleQuotesOnlyForTextWithDoubleQuotesAlone() {
        assertThat(written("\"Hi\": he said")).isEqualTo("'\"Hi\": he said'");
        assertThat(written("'Hi': he said")).isEqualTo("\"'Hi': he said\"");
        assertThat(written("\"It's\": he said")).isEqualTo("\"\\\"It's\\\": he said\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
        0 \\0
        7 \\a
        8 \\b
        A \\n
        B \\v
        C \\f
        D \\r
        1B \\e
        1 \\x01
        1F \\x1f
        7F \\x7f
        80 \\x80
        85 \\N
        2028 \\L
        2029 \\P
        FEFF \\ufeff
        FFFE \\ufffe
        D800 \\ud800
        DC00 \\udc00
        """)
    void escapesWhatNoReaderTakesLiterally(String codePoint, String escape) {
        String character = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(written("x" + character + "\ty")).isEqualTo("\"x" + escape + "\\ty\"");
    }

    @Test
    void keepsTheLinesOfTextInOneEscapedScalar() {
        assertThat(written("First line\nsecond \"line\"\n")).isEqualTo("\"First line\\nsecond \\\"line\\\"\\n\"");
    }

    @Test
    void quotesKeysLikeTexts() {
        assertThat(writtenKey("Opening hours")).isEqualTo("Opening hours");
        assertThat(writtenKey("a: b")).isEqualTo("\"a: b\"");
        assertThat(writtenKey("true")).isEqualTo("\"true\"");
        assertThat(writtenKey("")).isEqualTo("\"\"");
        assertThat(writtenKey("\"x\"")).isEqualTo("'\"x\"'");
    }

    @Test
    void quotesDocumentMarkersInTheFirstColumn() {
        assertThat(writtenKey("---")).isEqualTo("\"---\"");
        assertThat(writtenKey("...more")).isEqualTo("\"...more\"");
        assertThat(YamlWriter.write(Map.of("x", map("---", text("..."))))).isEqualTo("""
            x:
              ---: ...
            """);
    }

    @Test
    void writesListsAndMapsInEachOther() {
        Map<String, FrontMatterValue> page = new LinkedHashMap<>();
        page.put("tags", items(text("law"), text("2024"), new Literal("2024")));
        page.put("none", items());
        page.put("nothing", new Entries(Map.of()));
        page.put("sections", items(map("hero", map("title", text("Hi"), "size", text("md"))), items(items(text("a")))));
        page.put("holes", items(items(), new Entries(Map.of())));
        page.put("published", new Literal("false"));

        assertThat(YamlWriter.write(page)).isEqualTo("""
            tags:
              - law
              - "2024"
              - 2024
            none: []
            nothing: {}
            sections:
              - hero:
                  title: Hi
                  size: md
              - - - a
            holes:
              - []
              - {}
            published: false
            """);
    }

    @Test
    void writesAnEmptyMapForNoEntries() {
        assertThat(YamlWriter.write(Map.of())).isEqualTo("{}\n");
    }

    @Test
    void appendsOneEntry() {
        StringBuilder out = new StringBuilder("title: One\n");

        YamlWriter.entry(out, "tags", items(text("a"), map("b", text("c"), "d", text("e"))));

        assertThat(out).hasToString("""
            title: One
            tags:
              - a
              - b: c
                d: e
            """);
    }

    @Test
    void writesAKeyOfMoreThan1024CharactersExplicitly() {
        String key = "k".repeat(1025);

        assertThat(YamlWriter.write(Map.of(key, map("a", text("b"), "c", items(text("d"))))))
                .isEqualTo("? " + key + "\n: a: b\n  c:\n    - d\n");
        assertThat(YamlWriter.write(Map.of(key.substring(1), text("b")))).isEqualTo(key.substring(1) + ": b\n");
    }

    private static String written(String text) {
        String yaml = YamlWriter.write(Map.of("x", text(text)));
        return yaml.substring("x: ".length(), yaml.length() - 1);
    }

    private static String writtenKey(String key) {
        String yaml = YamlWriter.write(Map.of(key, text("x")));
        return yaml.substring(0, yaml.length() - ": x\n".length());
    }

    private static Text text(String value) {
        return new Text(value);
    }

    private static Items items(FrontMatterValue... values) {
        return new Items(List.of(values));
    }

    private static Entries map(String key, FrontMatterValue value) {
        return new Entries(Map.of(key, value));
    }

    private static Entries map(String key, FrontMatterValue value, String secondKey, FrontMatterValue secondValue) {
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        values.put(key, value);
        values.put(secondKey, secondValue);
        return new Entries(values);
    }
}
