package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * All samples in README.md and below docs do what the documents say.
 *
 * <p>A sample is a fenced block, and each document is one small application made of its samples; {@link
 * SampleApplication} says how. The tag reference is left out: its samples stand in the documentation of the blocks,
 * which is tested there.
 */
class DocumentationTest {
    private static final Path PROJECT = project();
    private static final Path GENERATED = Path.of("docs/tag-reference.md");
    private static final Pattern DIAGNOSTIC =
            Pattern.compile("Diagnostic\\s*\\.(?:info|warning|error)\\(\\s*\"([a-z0-9-]+)\"");
    private static final List<SampleApplication> APPLICATIONS = new ArrayList<>();

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicContainer> samples() throws IOException {
        return documents().stream().map(DocumentationTest::samplesOf);
    }

    @AfterAll
    static void stop() throws Exception {
        for (SampleApplication application : APPLICATIONS) {
            application.close();
        }
    }

    @Test
    void samplesAreFound() throws IOException {
        assertThat(MarkdownSample.read(PROJECT, Path.of("README.md")))
                .extracting(MarkdownSample::language)
                .contains("java", "jsp", "html", "xml");
    }

    @Test
    void everyDiagnosticIsListed() throws IOException {
        String list = Files.readString(PROJECT.resolve("docs/page-files.md"));
        assertThat(diagnosticCodes())
                .contains("url-refused")
                .filteredOn(code -> !list.contains("| `" + code + "` |"))
                .as("not in docs/page-files.md")
                .isEmpty();
    }

    @Test
    void everyLabelIsListed() throws IOException {
        Properties labels = new Properties();
        try (InputStream file = Isomer.class.getResourceAsStream("block/labels.properties")) {
            labels.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        String list = Files.readString(PROJECT.resolve("docs/labels.md"));

        assertThat(labels)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(list).contains("| `" + key + "` | " + text + " |"));
    }

    private static Set<String> diagnosticCodes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(PROJECT.resolve("isomer-components/src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher code = DIAGNOSTIC.matcher(Files.readString(source));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        return codes;
    }

    private static DynamicContainer samplesOf(Path document) {
        List<MarkdownSample> samples = MarkdownSample.read(PROJECT, document);
        Path own = folder.resolve(document.toString().replaceAll("\\W", "_"));
        SampleApplication application = new SampleApplication(samples, own);
        APPLICATIONS.add(application);
        return DynamicContainer.dynamicContainer(
                document.toString(),
                samples.stream()
                        .filter(application::isRun)
                        .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> application.run(sample))));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            Stream<Path> readme = Stream.of(PROJECT.resolve("README.md"));
            return Stream.concat(readme, docs.filter(file -> file.toString().endsWith(".md")))
                    .map(PROJECT::relativize)
                    .filter(document -> !document.equals(GENERATED))
                    .sorted()
                    .toList();
        }
    }

    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("README.md"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("No folder above holds README.md: run the tests in the project");
            }
            folder = parent;
        }
        return folder;
    }
}
