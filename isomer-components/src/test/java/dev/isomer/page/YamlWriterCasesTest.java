package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isomer.TestData;
import dev.isomer.page.FrontMatterValue.Entries;
import dev.isomer.page.FrontMatterValue.Items;
import dev.isomer.page.FrontMatterValue.Literal;
import dev.isomer.page.FrontMatterValue.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return YamlWriter.write(entries(each.get("value")).values());
    }

    private static FrontMatterValue value(JsonNode json) {
        if (json.isTextual()) {
            return new Text(json.textValue());
        }
        if (json.isArray()) {
            List<FrontMatterValue> values = new ArrayList<>();
            json.forEach(item -> values.add(value(item)));
            return new Items(values);
        }
        return json.isObject() ? entries(json) : new Literal(json.asText());
    }

    private static Entries entries(JsonNode json) {
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        json.properties().forEach(property -> values.put(property.getKey(), value(property.getValue())));
        return new Entries(values);
    }
}
