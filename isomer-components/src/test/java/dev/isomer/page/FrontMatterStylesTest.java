package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isomer.Isomer;
import dev.isomer.TestData;
import dev.isomer.page.FrontMatterValue.Entries;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Front matter in any style of YAML is saved as the CMS saves it. */
class FrontMatterStylesTest {
    private static final int STYLES = 40;

    private final Isomer isomer = Isomer.standard();
    private final RandomValues values = new RandomValues(new Random(7));

    @Test
    void allStylesAreSavedAsTheCmsSavesThem() throws IOException {
        YamlStyles styles = new YamlStyles(new Random(2024));
        for (JsonNode each : new ObjectMapper()
                .readTree(TestData.folder("cms-cases")
                        .resolve("front-matter.json")
                        .toFile())) {
            Entries entries = JsonValues.entries(each.get("value"));
            for (int style = 0; style < STYLES; style++) {
                String file = "---\n" + styles.document(entries.values()) + "---\n";
                PageReading reading = isomer.read(file);
                assertThat(isomer.writeCanonical(reading.page()))
                        .as("%s%n%s", reading.diagnostics(), file)
                        .isEqualTo("---\n" + each.get("yaml").textValue() + "---\n");
            }
        }
    }

    @Test
    void allStylesAreReadAlike() {
        YamlStyles styles = new YamlStyles(new Random(2025));
        for (int round = 0; round < 5_000; round++) {
            Entries entries = values.entries(3);
            String file = "---\n" + styles.document(entries.values()) + "---\n";
            PageReading reading = isomer.read(file);
            assertThat(SavedValues.of(reading.page().frontMatter().values()))
                    .as("%s%n%s", reading.diagnostics(), file)
                    .isEqualTo(SavedValues.of(entries.values()));
        }
    }
}
