package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.block.RenderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScriptLabelsTest {

    @Test
    void theScriptKnowsEnglish() throws IOException {
        try (InputStream in = StaticFile.class.getResourceAsStream("/META-INF/resources/isomer/isomer.js")) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(script).contains("\"Expand all\"", "\"Collapse all\"");
        }
        assertThat(Isomer.standard().session().script("/app")).isEqualTo(StaticFile.SCRIPT.element("/app"));
    }

    @Test
    void otherLanguagesAreHandedOver() {
        RenderSession session = Isomer.standard()
                .with(RenderOptions.standard().withLocale(Locale.CHINESE))
                .session();

        assertThat(session.script("")).contains(" data-expand-all=\"全部展开\" data-collapse-all=\"全部收起\" defer>");
    }

    @Test
    void labelsThatAreNotInTheLanguageOfThePageSaySo() {
        RenderSession session = Isomer.standard().session();
        session.speak(Locale.forLanguageTag("ms"), false);

        assertThat(session.script("")).contains(" data-expand-all=\"Kembangkan semua\"", " data-lang=\"ms\"");
    }

    @Test
    void labelsOfTheApplicationAreEscaped() {
        Isomer isomer = Isomer.builder()
                .labels((key, language) -> key.equals("accordion.expandAll") ? "\"<Open>\"" : null)
                .build();

        assertThat(isomer.session().script("")).contains("data-expand-all=\"&quot;&lt;Open&gt;&quot;\"");
    }
}
