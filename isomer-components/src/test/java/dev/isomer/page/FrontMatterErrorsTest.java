package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter that cannot be read, and the place that says so. */
class FrontMatterErrorsTest {
    private static final String MARK = "¦";

    private final Isomer isomer = Isomer.standard();

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                title: a¦: b; mapping values
                title: ¦[a; expected
                title: ¦"unclosed\\nlayout: x; end of stream
                title: a\\n¦title: b; stands twice
                a:\\n  b: 1\\n  ¦b: 2; stands twice
                1: a\\n¦0x1: b; stands twice
                a: &x [¦*x]; alias
                a: &x [1]\\nb: ¦*x; alias
                a: ¦!!java.net.URL [x]; names a type
                a: ¦!!int x; names a type
                a: ¦!!binary aGk=; names a type
                a: ¦!x y; names a type
                ¦[a]: b; A key is a list
                ¦- a list; not a list of keys
                ¦text; not a list of keys
                a:\\n¦\\tb: c; TAB
                a: ¦@x; cannot start
                a: "\\U¦ffffffff"; escape
                a: 😀\\nb: ¦*x; alias
                """)
    void saysWhere(String yaml, String message) {
        for (String head : new String[] {"---\n", "\ufeff---\n", "---\r\n"}) {
            String lineEnd = head.endsWith("\r\n") ? "\r\n" : "\n";
            String marked = head + yaml.replace("\\n", lineEnd).replace("\\t", "\t") + lineEnd + "---" + lineEnd;
            Diagnostic found = unreadable(marked.replace(MARK, ""));
            assertThat(found.message()).contains(message);
            assertThat(found.position())
                    .extracting(SourcePosition::offset)
                    .as(found.toString())
                    .isEqualTo(marked.indexOf(MARK));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: [",
                "a: 'b",
                "a: {b",
                "%YAML 1.2",
                "a: b\n...\nc: d",
                "a: \"\\q\"",
                "a: \"\\ud8\"",
                "\t",
                "a: - b"
            })
    void neverThrows(String yaml) {
        String file = "---\n" + yaml + "\n---\n<p>a</p>";
        PageReading reading = isomer.read(file);
        assertThat(isomer.write(reading.page())).isEqualTo(file);
        assertThat(reading.diagnostics())
                .allSatisfy(found -> assertThat(found.position()).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: A\n<p>a</p>", "\ufeff---\r\ntitle: A\r\n--- x", "---"})
    void saysThatItIsNotClosed(String file) {
        PageReading reading = isomer.read(file);
        assertThat(reading.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("front-matter-unclosed");
            assertThat(found.position()).hasToString("1:1");
        });
        assertThat(isomer.write(reading.page())).isEqualTo(file);
    }

    @Test
    void anAnchorWithoutAnAliasIsRead() {
        assertThat(isomer.read("---\na: &x b\n&y c: &z [d]\n---\n").diagnostics())
                .isEmpty();
    }

    private Diagnostic unreadable(String file) {
        PageReading reading = isomer.read(file);
        assertThat(isomer.write(reading.page())).isEqualTo(file);
        assertThat(isomer.writeCanonical(reading.page())).isEqualTo(file);
        return reading.diagnostics().stream()
                .filter(found -> found.code().equals("front-matter-unreadable"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("readable: " + file));
    }
}
