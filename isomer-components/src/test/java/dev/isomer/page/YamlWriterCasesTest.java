package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isomer.TestData;
import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Front matters and what the CMS makes of them, byte for byte. */
class YamlWriterCasesTest {

    @Test
    void writesWhatTheCmsWrites() throws IOException {
        Path file = TestData.folder("cms-cases").resolve("front-matter.json");
        JsonNode cases = new ObjectMapper().readTree(file.toFile());

        assertThat(cases).isNotEmpty();
        SoftAssertions.assertSoftly(softly -> cases.forEach(each ->
                softly.assertThat(written(each)).isEqualTo(each.get("yaml").textValue())));
    }

    private static String written(JsonNode each) {
        return YamlWriter.write(JsonValues.entries(each.get("value")).values());
    }
}
