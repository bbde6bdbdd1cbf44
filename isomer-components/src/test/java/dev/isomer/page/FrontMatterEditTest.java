package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.page.FrontMatterValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that is set changes its own lines only, however the others are written. */
class FrontMatterEditTest {
    private final Isomer isomer = Isomer.standard();

    @Test
    void otherLinesStayInAllStyles() {
        Random random = new Random(11);
        RandomValues values = new RandomValues(random);
        YamlStyles styles = new YamlStyles(random);
        for (int round = 0; round < 1_500; round++) {
            Map<String, FrontMatterValue> entries = values.entries(2).values();
            String lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
            List<String> parts = new ArrayList<>();
            entries.forEach((key, value) -> parts.add(styles.entry(key, value).replace("\n", lineEnd)));
            String key = new ArrayList<>(entries.keySet()).get(random.nextInt(parts.size()));
            assertOnlyItsLinesChange(
                    parts, new ArrayList<>(entries.keySet()).indexOf(key), key, lineEnd, values.text());
        }
    }

    @Test
    void commentsStayBetweenIndentedKeys() {
        Page page = isomer.read("---\n  title: A\n  # where\n  image: b\n---\n").page();
        assertThat(isomer.write(page.withFrontMatter("title", "B")))
                .isEqualTo("---\n  title: B\n  # where\n  image: b\n---\n");
        assertThat(isomer.write(page.withFrontMatter(page.frontMatter().without("title"))))
                .isEqualTo("---\n  # where\n  image: b\n---\n");
    }

    private void assertOnlyItsLinesChange(List<String> parts, int place, String key, String lineEnd, Text text) {
        String before = String.join("", parts.subList(0, place));
        String behind = String.join("", parts.subList(place + 1, parts.size()));
        String fence = "---" + lineEnd;
        PageReading reading = isomer.read(fence + before + parts.get(place) + behind + fence + "<p>a</p>");
        assertThat(reading.diagnostics())
                .as("%s", parts)
                .noneMatch(found -> found.code().equals("front-matter-unreadable"));
        Page page = reading.page();
        Page edited = page.withFrontMatter(key, text.value());
        String written = isomer.write(edited);
        assertThat(written).as("%s", parts).startsWith(fence + before).endsWith(behind + fence + "<p>a</p>");
        assertSaysTheSame(written, edited);

        String added = isomer.write(page.withFrontMatter("added", text.value()));
        assertThat(added).startsWith(fence + before + parts.get(place) + behind);
        assertThat(isomer.read(added).page().frontMatter().get("added")).isEqualTo(text.value());

        String removed = isomer.write(page.withFrontMatter(page.frontMatter().without(key)));
        assertThat(removed).startsWith(fence + before).endsWith(behind + fence + "<p>a</p>");
    }

    @Test
    void whateverTheStyleTheFileIsReadableAndHasTheText() {
        Random random = new Random(12);
        RandomValues values = new RandomValues(random);
        YamlStyles styles = new YamlStyles(random);
        for (int round = 0; round < 1_500; round++) {
            Map<String, FrontMatterValue> entries = values.entries(2).values();
            Page page =
                    isomer.read("---\n" + styles.document(entries) + "---\n").page();
            String key = new ArrayList<>(entries.keySet()).get(0);
            for (Page edited : List.of(
                    page.withFrontMatter(key, values.text().value()),
                    page.withFrontMatter("added", values.text().value()),
                    page.withFrontMatter(page.frontMatter().without(key)),
                    page.withFrontMatter(
                            FrontMatter.of(reversed(page.frontMatter().values()))))) {
                String written = isomer.write(edited);
                assertSaysTheSame(written, edited);
            }
        }
    }

    private void assertSaysTheSame(String written, Page expected) {
        assertThat(SavedValues.of(isomer.read(written).page().frontMatter().values()))
                .as(written)
                .isEqualTo(SavedValues.of(expected.frontMatter().values()));
    }

    private static Map<String, FrontMatterValue> reversed(Map<String, FrontMatterValue> values) {
        List<String> keys = new ArrayList<>(values.keySet());
        Map<String, FrontMatterValue> reversed = new LinkedHashMap<>();
        for (int i = keys.size() - 1; i >= 0; i--) {
            reversed.put(keys.get(i), java.util.Objects.requireNonNull(values.get(keys.get(i))));
        }
        return reversed;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                {title: A, layout: x}\\n;        title: B\\nlayout: x\\n
                ? title\\n: A\\nlayout: x\\n;    title: B\\nlayout: x\\n
                ?\\n  title\\n: A\\nlayout: x\\n;title: B\\nlayout: x\\n
                title:\\tA\\nlayout:\\tx\\n;     title: B\\nlayout:\\tx\\n
                title: A\\n...\\n;               title: B\\n...\\n
                __title: A\\n  layout: x\\n;     __title: B\\n  layout: x\\n
                "title" : 'A' # why\\n;          title: B # why\\n
                "title": "# A" # why\\n;         title: B # why\\n
                title: # why\\n  A\\n;           title: B\\n
                title: A\\n# end\\n;             title: B\\n# end\\n
                # start\\n\\ntitle: A\\n\\n;     # start\\n\\ntitle: B\\n\\n
                layout: 0x1F\\ntitle: |\\n  A\\n;layout: 0x1F\\ntitle: B\\n
                title: A\\r\\nlayout: x\\r\\n;   title: B\\r\\nlayout: x\\r\\n
                layout: x\\n;                    layout: x\\ntitle: B\\n
                ``;                              title: B\\n
                # only a comment\\n;             # only a comment\\ntitle: B\\n
                {}\\n;                           title: B\\n
                \\n;                             \\ntitle: B\\n
                """)
    void onlyTheTitleChanges(String before, String after) {
        String lineEnd = before.contains("\\r") ? "\r\n" : "\n";
        Page page = isomer.read("---" + lineEnd + unescaped(before) + "---\n<p>a</p>")
                .page();
        assertThat(isomer.write(page.withFrontMatter("title", "B")))
                .isEqualTo("---" + lineEnd + unescaped(after) + "---\n<p>a</p>");
    }

    private static String unescaped(String text) {
        return text.replace("__", "  ")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\r", "\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "<p>a</p>", "\ufeff<p>a</p>\n", "<p>a</p>\r\n<p>b</p>", "--\n"})
    void aFileWithoutFrontMatterGetsSome(String file) {
        String written = isomer.write(isomer.read(file).page().withFrontMatter("title", "B"));
        String lineEnd = file.contains("\r\n") ? "\r\n" : "\n";
        String mark = file.startsWith("\ufeff") ? "\ufeff" : "";
        assertThat(written)
                .isEqualTo(mark + "---\ntitle: B\n---\n".replace("\n", lineEnd) + file.substring(mark.length()));
        assertThat(isomer.read(written).page().title()).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: A\n---", "---\r\ntitle: A\r\n---", "\ufeff---\ntitle: A\n---\t\n"})
    void fencesStay(String file) {
        assertThat(isomer.write(isomer.read(file).page().withFrontMatter("title", "B")))
                .isEqualTo(file.replace("A", "B"));
    }

    @Test
    void aLiteralIsWrittenAsItIsGiven() {
        Page page = isomer.read("---\norder: 1\n---\n").page();
        Page edited = page.withFrontMatter(page.frontMatter().with("order", new FrontMatterValue.Literal("010")));
        assertThat(isomer.write(edited)).isEqualTo("---\norder: 010\n---\n");
        assertThat(isomer.writeCanonical(edited)).isEqualTo("---\norder: 10\n---\n");
    }
}
