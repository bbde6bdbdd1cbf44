package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isomer.Isomer;
import dev.isomer.TestData;
import dev.isomer.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** YAML of the test data as front matter: it gives keys or a finding with its place, and is always kept. */
@Timeout(60)
class YamlVectorsTest {
    private final Isomer isomer = Isomer.standard();

    @Test
    void typesAreRefusedWhereTheyStand() throws IOException {
        List<String> payloads = payloads("yaml-type-tags.json");
        for (String yaml : payloads) {
            assertThat(read(yaml).diagnostics()).as(yaml).anySatisfy(found -> {
                assertThat(found.code()).isEqualTo("front-matter-unreadable");
                assertThat(found.position()).isNotNull();
            });
        }
        assertThat(payloads).isNotEmpty();
    }

    @Test
    void everyFileGivesAPage() throws IOException {
        for (Path file : files()) {
            for (String yaml : payloads(file.getFileName().toString())) {
                PageReading reading = read(yaml);
                assertThat(reading.diagnostics())
                        .as(yaml)
                        .extracting(Diagnostic::position)
                        .doesNotContainNull();
            }
        }
    }

    /** Reads it as the front matter of a page, which must be kept; a line of dashes would end it. */
    private PageReading read(String yaml) {
        String file = "---\n" + yaml.replaceAll("(?m)^---[ \t]*$\n?", "") + "\n---\n<p>Body</p>\n";
        PageReading reading = isomer.read(file);
        assertThat(isomer.write(reading.page())).isEqualTo(file);
        return reading;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(TestData.folder("attacks"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("yaml-"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> payloads(String file) throws IOException {
        List<String> payloads = new ArrayList<>();
        for (JsonNode vector : new ObjectMapper()
                .readTree(TestData.folder("attacks").resolve(file).toFile())) {
            payloads.add(
                    vector.has("payload_b64")
                            ? decoded(vector.get("payload_b64").textValue())
                            : vector.get("payload").textValue());
        }
        return payloads;
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
