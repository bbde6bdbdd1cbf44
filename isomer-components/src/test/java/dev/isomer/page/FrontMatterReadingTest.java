package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Front matter is read as the CMS reads it: what canonical writing gives is what the CMS would save.
 *
 * <p>Source: npm {@code yaml} 2.4.2, {@code stringify(parse(…))}.
 */
class FrontMatterReadingTest {
    private final Isomer isomer = Isomer.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
                a: 010 ¦ a: 10
                a: +10 ¦ a: 10
                a: 1e3 ¦ a: 1000
                a: 12e03 ¦ a: 12000
                a: 0x1F ¦ a: 31
                a: 0o17 ¦ a: 15
                a: 10.0 ¦ a: 10
                a: 1.50 ¦ a: 1.5
                a: .5 ¦ a: 0.5
                a: -.5e-3 ¦ a: -0.0005
                a: 5. ¦ a: 5
                a: -0 ¦ a: 0
                a: -0.0 ¦ a: 0
                a: 1e400 ¦ a: .inf
                a: -1e400 ¦ a: -.inf
                a: 1e21 ¦ a: 1e+21
                a: 123456789012345680000 ¦ a: 123456789012345680000
                a: 1e-6 ¦ a: 0.000001
                a: 1e-7 ¦ a: 1e-7
                a: 123456789012345678901234567890 ¦ a: 1.2345678901234568e+29
                a: 9007199254740993 ¦ a: 9007199254740992
                a: 0.1 ¦ a: 0.1
                a: 5e-324 ¦ a: 5e-324
                a: 1.7976931348623157e308 ¦ a: 1.7976931348623157e+308
                a: 2e-3 ¦ a: 0.002
                a: .inf ¦ a: .inf
                a: -.Inf ¦ a: -.inf
                a: +.INF ¦ a: .inf
                a: .NaN ¦ a: .nan
                a: True ¦ a: true
                a: FALSE ¦ a: false
                a: ~ ¦ a: null
                a: ¦ a: null
                a: Null ¦ a: null
                a: yes ¦ a: yes
                a: 1_000 ¦ a: 1_000
                a: 12:30 ¦ a: 12:30
                a: 2024-01-02 ¦ a: 2024-01-02
                a: 0b1 ¦ a: 0b1
                a: 08 ¦ a: 8
                a: 0o8 ¦ a: 0o8
                a: +0x1F ¦ a: +0x1F
                a: << ¦ a: <<
                a: = ¦ a: =
                <<: b ¦ <<: b
                010: b ¦ "10": b
                ~: b ¦ "": b
                true: b ¦ "true": b
                1e3: b ¦ "1000": b
                .inf: b ¦ Infinity: b
                -0: b ¦ "0": b
                b: 1⏎10: x⏎9: y ¦ "9": y⏎"10": x⏎b: 1
                !!str 12: b ¦ "12": b
                a: !!str 12 ¦ a: "12"
                a: ! 12 ¦ a: "12"
                a: !!int "12" ¦ a: 12
                a: !!float 1.0 ¦ a: 1
                a: !!bool 'true' ¦ a: true
                a: !!null '' ¦ a: null
                a: !!str ¦ a: ""
                a: &x b ¦ a: b
                a:⇥b ¦ a: b
                a: ⇥b⇥# c ¦ a: b
                a: "b\\⏎  \\ c" ¦ a: b c
                a: "\\/\\x41\\u00e9\\U0001F600" ¦ a: /Aé😀
                {a: b, "c":d, e: [f, ], g} ¦ a: b⏎c: d⏎e:⏎  - f⏎g: null
                {"a":1,"b":[true,null]} ¦ a: 1⏎b:⏎  - true⏎  - null
                {⏎⇥"a": "b"⏎} ¦ a: b
                a: [b: c, ? d] ¦ a:⏎  - b: c⏎  - d: null
                a: [?b, what? now, c?] ¦ a:⏎  - ?b⏎  - what? now⏎  - c?
                a: {b: http://x.y/?z=1#w} ¦ a:⏎  b: http://x.y/?z=1#w
                ? a⏎: b⏎? c ¦ a: b⏎c: null
                a:⏎- b⏎-⏎  - c⏎- d: e⏎  f: g ¦ a:⏎  - b⏎  - - c⏎  - d: e⏎    f: g
                # x⏎a: b # y⏎⏎  # z⏎c: d ¦ a: b⏎c: d
                a: b#c ¦ a: b#c
                a: b⏎... ¦ a: b
                a: "b\\⇥c" ¦ a: b⇥c
                """)
    void isSavedAsTheCmsSavesIt(String yaml, String saved) {
        PageReading reading = isomer.read("---\n" + unescaped(yaml) + "\n---\n");
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(isomer.writeCanonical(reading.page())).isEqualTo("---\n" + unescaped(saved) + "\n---\n");
        assertThat(isomer.write(reading.page())).isEqualTo("---\n" + unescaped(yaml) + "\n---\n");
    }

    private static String unescaped(String text) {
        return text.replace('⏎', '\n').replace('⇥', '\t');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b\u0085c",
                "b\u2028c",
                "b\u2029c",
                "b\ufeffc",
                "b\udc80c",
                "b\ud83dc",
                "\u0001",
                "\u007f\u009f",
                "\ufffe\uffff",
                "😀",
                "\ue000\u0085",
                "a\rb",
                "\u0000"
            })
    void oddCharactersAreText(String text) {
        for (String quote : new String[] {"", "'", "\""}) {
            Page page = isomer.read("---\ntitle: " + quote + text + quote + "\n---\n")
                    .page();
            assertThat(page.title()).isEqualTo(text);
            assertThat(isomer.read(isomer.writeCanonical(page)).page().title()).isEqualTo(text);
        }
    }

    @Test
    void privateUseCharactersAreNotMistaken() {
        assertThat(isomer.read("---\ntitle: \"\ue001\\ue000\\uE002\u0085\"\n---\n")
                        .page()
                        .title())
                .isEqualTo("\ue001\ue000\ue002\u0085");
    }

    @Test
    void literalsAreKeptAsWritten() {
        FrontMatter frontMatter =
                isomer.read("---\norder: 010\nflag: True\n---\n").page().frontMatter();
        assertThat(frontMatter.get("order")).isEqualTo("010");
        assertThat(frontMatter.get("flag")).isEqualTo("True");
    }
}
