package dev.isomer.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isomer.Isomer;
import dev.isomer.RenderSession;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.html.Attributes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts that renderings add for visitors, by language. */
class LabelsTest {
    private static final String LINK = "<p><a href=\"/a/\" target=\"_blank\">A</a></p>";
    private static final Iframe FORM = Iframe.builder("https://form.gov.sg/1").build();

    private static String rendered(Isomer isomer, String language) {
        RenderOptions options = RenderOptions.standard().withLocale(Locale.forLanguageTag(language));
        return isomer.render(isomer.readBody(LINK).page(), options) + isomer.render(FORM, options);
    }

    @ParameterizedTest
    @CsvSource({
        "en, (opens in a new tab), Form",
        "en-SG, (opens in a new tab), Form",
        "zh, （在新标签页中打开）, 表格",
        "zh-SG, （在新标签页中打开）, 表格",
        "zh-Hant-TW, （在新标签页中打开）, 表格",
        "ms-MY, (dibuka dalam tab baharu), Borang",
        "ta, (புதிய தாவலில் திறக்கும்), படிவம்",
        "und, (opens in a new tab), Form",
    })
    void areInTheLanguageOfThePage(String language, String newTab, String form) {
        assertThat(rendered(Isomer.standard(), language))
                .contains("<span class=\"isomer-visually-hidden\"> " + newTab + "</span>")
                .contains("<iframe title=\"" + form + " (FormSG)\" loading=");
    }

    @Test
    void sayTheirLanguageWhereItIsNotThatOfThePage() {
        assertThat(rendered(Isomer.standard(), "fr"))
                .contains("<span class=\"isomer-visually-hidden\" lang=\"en\"> (opens in a new tab)</span>")
                .contains("<iframe title=\"Form (FormSG)\" loading=\"lazy\" lang=\"en\"");
        Iframe titled = FORM.toBuilder().title("Apply").build();
        RenderOptions french = RenderOptions.standard().withLocale(Locale.FRENCH);
        assertThat(Isomer.standard().render(titled, french)).doesNotContain("lang=");
        Iframe own = FORM.toBuilder().attributes(Attributes.of("lang", "de")).build();
        assertThat(Isomer.standard().render(own, french))
                .containsOnlyOnce("lang=")
                .contains("lang=\"de\"");
    }

    @Test
    void doNotDependOnTheLanguageOfTheServer() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            assertThat(rendered(Isomer.standard(), "fr")).contains("(opens in a new tab)");
            assertThat(Isomer.standard().render(FORM)).contains("title=\"Form (FormSG)\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void changeWithinASession() throws IOException {
        RenderSession session = Isomer.standard().session();
        StringBuilder out = new StringBuilder();
        session.render(FORM, out);
        session.speak(Locale.forLanguageTag("ms"), true);
        session.render(FORM, out);
        session.speak(Locale.forLanguageTag("ms"), false);
        session.render(FORM, out);

        assertThat(out.toString())
                .containsSubsequence(
                        "title=\"Form (FormSG)\" loading=\"lazy\" allow",
                        "title=\"Borang (FormSG)\" loading=\"lazy\" allow",
                        "title=\"Borang (FormSG)\" loading=\"lazy\" lang=\"ms\" allow");
        assertThat(session.speaks(Locale.forLanguageTag("ms-MY"))).isTrue();
        assertThat(session.speaks(Locale.FRENCH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ms", "fr"})
    void profileSourceHasNone(String language) {
        Isomer source = Isomer.standard().with(Profile.SOURCE);
        RenderOptions options = source.options().withLocale(Locale.forLanguageTag(language));
        assertThat(source.render(source.readBody(LINK).page(), options)).isEqualTo(LINK);
        assertThat(source.render(FORM, options)).isEqualTo(source.render(FORM));
    }

    @Test
    void anApplicationHasItsOwn() {
        Isomer isomer = Isomer.builder()
                .labels((key, language) -> switch (language.toLanguageTag() + " " + key) {
                    case "en newTab" -> "(new tab) <&";
                    case "fr newTab" -> "(nouvel onglet)";
                    case "ms embed.form" -> "";
                    default -> null;
                })
                .build();

        assertThat(rendered(isomer, "en-SG")).contains("> (new tab) &lt;&amp;</span>", "title=\"Form (FormSG)\"");
        assertThat(rendered(isomer, "fr-CA"))
                .contains("hidden\"> (nouvel onglet)</span>", "title=\"Form (FormSG)\" loading=\"lazy\" lang=\"en\"");
        assertThat(rendered(isomer, "ms")).contains("(dibuka dalam tab baharu)", "title=\"Borang (FormSG)\"");
        assertThat(rendered(isomer, "de")).contains("lang=\"en\"> (new tab)");
    }

    @Test
    void anApplicationHasFiles(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("com/example"));
        Files.writeString(folder.resolve("com/example/words.properties"), "newTab=(new tab)\n");
        Files.writeString(folder.resolve("com/example/words_zh_Hant.properties"), "newTab=（新分頁）\n");
        try (URLClassLoader loader = loader(folder)) {
            Isomer isomer = Isomer.builder()
                    .labels(Labels.ofFiles("com.example.words", loader))
                    .build();

            assertThat(rendered(isomer, "en")).contains("(new tab)", "title=\"Form (FormSG)\"");
            assertThat(rendered(isomer, "zh-TW")).contains("（新分頁）", "title=\"表格 (FormSG)\"");
            assertThat(rendered(isomer, "zh-SG")).contains("（在新标签页中打开）");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Labels.ofFiles("com.example.wrods", loader))
                    .withMessage(
                            "labels is \"com.example.wrods\"; allowed: the base name of properties files on the class"
                                    + " path such as com.example.labels; there is no com/example/wrods.properties");
        }
    }

    private static URLClassLoader loader(Path folder) throws MalformedURLException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }

    @Test
    void aLocaleOfAnyTextLeadsToNoFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("words.properties"), "");
        Files.writeString(folder.resolve("secret.properties"), "newTab=secret\n");
        try (URLClassLoader loader = loader(folder)) {
            Isomer isomer =
                    Isomer.builder().labels(Labels.ofFiles("words", loader)).build();
            RenderOptions odd = RenderOptions.standard().withLocale(new Locale("/../secret"));
            assertThat(isomer.render(isomer.readBody(LINK).page(), odd)).contains("(opens in a new tab)");
        }
    }

    @Test
    void aKeyThatDoesNotExistIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelSearch.find("newtab", Locale.ENGLISH, Labels.none()))
                .withMessageContaining("key is \"newtab\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ms", "ta"})
    void draftsAreWholeAndMarked(String language) throws IOException {
        Set<Object> keys = texts("").keySet();
        assertThat(keys).contains("newTab", "embed.form");
        assertThat(texts("_" + language).keySet()).isEqualTo(keys);
        assertThat(lines("_" + language)).startsWith("# DRAFT, not checked by a speaker yet.");
    }

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        try (BufferedReader reader = reader(suffix)) {
            texts.load(reader);
        }
        return texts;
    }

    private static String lines(String suffix) throws IOException {
        try (BufferedReader reader = reader(suffix)) {
            return reader.readLine();
        }
    }

    private static BufferedReader reader(String suffix) {
        return new BufferedReader(new InputStreamReader(
                LabelsTest.class.getResourceAsStream("/dev/isomer/block/labels" + suffix + ".properties"),
                StandardCharsets.UTF_8));
    }
}
