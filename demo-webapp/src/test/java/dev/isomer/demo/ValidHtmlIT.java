package dev.isomer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What visitors get is valid HTML: no error, no warning. SOURCE is the markup of the CMS, valid or not. */
class ValidHtmlIT {
    /** Content of another origin cannot break out; pages can hold no other, see decision 0023. */
    private static final String SANDBOX = "Setting both “allow-scripts” and “allow-same-origin” is not recommended";

    private static NuValidator validator;
    private static DemoServer server;

    @BeforeAll
    static void start() throws Exception {
        validator = new NuValidator();
        server = new DemoServer("/agency");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    static Set<Map.Entry<String, String>> examples() {
        return Examples.web().entrySet();
    }

    static Stream<String> pages() {
        return Stream.concat(
                DemoBrowser.PAGES.stream(), Examples.documents().stream().map(name -> "/components/" + name + "/"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreValid(Map.Entry<String, String> example) throws Exception {
        assertThat(findings(page(example.getValue()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesAreValid(String path) throws Exception {
        assertThat(findings(Jsoup.connect(server.url(path)).execute().body())).isEmpty();
    }

    @Test
    void errorsAndWarningsAreFound() throws Exception {
        assertThat(findings(page("<section><p>No heading</p></section><img src=\"a.png\">")))
                .hasSize(2)
                .anyMatch(finding -> finding.startsWith("warning") && finding.contains("heading"))
                .anyMatch(finding -> finding.startsWith("error") && finding.contains("alt"));
    }

    private static List<String> findings(String page) throws Exception {
        return validator.check(page).stream()
                .filter(finding -> !finding.contains(SANDBOX))
                .toList();
    }

    private static String page(String html) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Example</title>\n</head>\n"
                + "<body>\n<main class=\"isomer-content\">\n<h1>Example</h1>\n<h2>Section</h2>\n" + html
                + "\n</main>\n</body>\n</html>\n";
    }
}
