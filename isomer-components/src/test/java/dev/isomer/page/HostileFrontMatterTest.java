package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.diagnostic.Diagnostic;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter that is made to cost time or memory. */
@Timeout(20)
class HostileFrontMatterTest {
    private static final int MANY = 100_000;

    private final Isomer isomer = Isomer.builder()
            .limits(Limits.standard().withFrontMatterLength(50 * MANY).withFrontMatterValues(2 * MANY))
            .build();

    @ParameterizedTest
    @MethodSource("unreadable")
    void costsLittleAndIsReported(String yaml) {
        assertThat(isomer.read("---\n" + yaml + "\n---\n").diagnostics())
                .extracting(Diagnostic::code)
                .contains("front-matter-unreadable");
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "a: " + "[".repeat(MANY),
                "a: " + "{a: ".repeat(MANY),
                "a: " + "[".repeat(MANY) + "]".repeat(MANY),
                IntStream.range(0, 2_000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining()),
                "- ".repeat(MANY),
                "a: " + "- ".repeat(MANY),
                "? ".repeat(MANY),
                "a: [" + "x\t? \"y\": ".repeat(MANY) + "]",
                "a: \"" + "\\/".repeat(MANY),
                "a: b: c\n" + "k\t:\tv\n".repeat(MANY),
                "a: *x" + " *x".repeat(MANY),
                "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]");
    }

    @ParameterizedTest
    @MethodSource("large")
    void costsNoMoreThanItsSize(String yaml) {
        PageReading reading = isomer.read("---\n" + yaml + "\n---\n");
        Page edited = reading.page().withFrontMatter("k7", "new");
        assertThat(isomer.read(isomer.write(edited)).page().frontMatter()).isEqualTo(edited.frontMatter());
        assertThat(isomer.read(isomer.writeCanonical(edited))
                        .page()
                        .frontMatter()
                        .get("k7"))
                .isEqualTo("new");
    }

    static Stream<String> large() {
        return Stream.of(
                lines("k%d: value"),
                lines("k%d: 😀"),
                lines("# %d") + "\na: b",
                "a: " + "word ".repeat(MANY) + "end",
                "a: \"" + "\\x41".repeat(MANY) + "\"",
                "a: \"" + "\\/".repeat(MANY) + "\"",
                "a: '" + "x".repeat(10 * MANY) + "'",
                "a: |-\n" + "  line\n".repeat(MANY),
                "a: [" + "x, ".repeat(MANY) + "]",
                "a:" + "\t".repeat(MANY) + "b",
                "a: " + "9".repeat(MANY),
                "a: 0x" + "f".repeat(MANY),
                "a: 1e" + "9".repeat(MANY),
                "a: \"" + "&amp;<b>".repeat(MANY) + "\"",
                "a: \"" + " ".repeat(MANY) + "x" + " ".repeat(MANY) + "\"",
                "a: \"" + "\\\n  ".repeat(MANY) + "x\"");
    }

    private static String lines(String line) {
        return IntStream.range(0, MANY).mapToObj(line::formatted).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("overLimits")
    void largeOnesAreRefusedBeforeTheyAreParsed(String yaml) {
        Isomer isomer = Isomer.standard();
        PageReading reading = isomer.read("---\n" + yaml + "\n---\n");
        assertThat(reading.diagnostics().get(0).code()).isEqualTo("front-matter-unreadable");
        assertThat(reading.diagnostics().get(0).hint()).contains("Limits.standard().withFrontMatter");
        assertThat(isomer.write(reading.page())).isEqualTo("---\n" + yaml + "\n---\n");
    }

    static Stream<String> overLimits() {
        return Stream.of(
                "a: " + "x".repeat(4_000_000),
                "a: " + "9".repeat(1_000_000),
                "a: " + "9".repeat(1_000_000) + ".0",
                "a: &a " + "x".repeat(1 << 20) + "\nb: [" + "*a, ".repeat(3_000) + "*a]",
                "a:\n"
                        + IntStream.range(0, MANY)
                                .mapToObj("- &a%d x\n"::formatted)
                                .collect(Collectors.joining()),
                lines("k%d: v"),
                "a: [" + "[], ".repeat(11_000) + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&a [*a]", "a: &a [*a]", "&a {? *a : b}", "a: &a\n  b: *a", "a: {<<: *b}"})
    void whatHoldsItselfIsRefused(String yaml) {
        assertThat(isomer.read("---\n" + yaml + "\n---\n").diagnostics())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo("front-matter-unreadable");
                    assertThat(found.position()).isNotNull();
                });
    }

    @Test
    void keysThatStandTwiceAreRefusedWhereTheyStand() {
        assertThat(isomer.read("---\na: 1\nb:\n  c: 2\n  c: 3\n---\n").diagnostics())
                .singleElement()
                .asString()
                .startsWith("5:3 error front-matter-unreadable")
                .contains("\"c\" stands twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"No", "010", "1:30", "2024-01-02", "2001-12-14t21:59:43.10-05:00", "0o17", "1_000", "~x", "yes"})
    void scalarsStayAsTheyAreWritten(String scalar) {
        Page page = isomer.read("---\ntitle: " + scalar + "\n---\n").page();
        assertThat(page.title()).isEqualTo(scalar);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51})
    void fiftyListsMayStandInEachOther(int depth) {
        PageReading reading = isomer.read("---\na: " + "[".repeat(depth) + "]".repeat(depth) + "\n---\n");
        if (depth == 50) {
            assertThat(reading.diagnostics()).isEmpty();
        } else {
            assertThat(reading.diagnostics()).singleElement().asString().contains("2:54", "more than 50 deep");
        }
    }

    @Test
    void manyTabsAndEscapesAreRead() {
        String yaml =
                IntStream.range(0, 300).mapToObj("k%d:\t\"a\\/b\"\n"::formatted).collect(Collectors.joining());
        assertThat(isomer.read("---\n" + yaml + "---\n").page().frontMatter().get("k299"))
                .isEqualTo("a/b");
    }
}
