package dev.isomer.containers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the WAR gives the same bytes in every container: those that lie beside this class, as
 * {@code expected/NAME.html}. {@code -Disomer.expected=write} writes them anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {
    private RunningContainer container;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        container = RunningContainer.start("isomer.pages.war", folder);
    }

    @AfterAll
    void stop() throws Exception {
        container.close();
    }

    List<String> pages() throws IOException {
        try (ZipFile war = new ZipFile(System.getProperty("isomer.pages.war"))) {
            return war.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches("[^/]+\\.jsp"))
                    .map(name -> name.substring(0, name.length() - ".jsp".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageHasTheSameBytesEverywhere(String page) throws Exception {
        HttpResponse<byte[]> response = container.get("/" + page + ".jsp");
        String html = new String(response.body(), UTF_8);
        assertThat(response.statusCode()).as(html).isEqualTo(200);
        if ("write".equals(System.getProperty("isomer.expected"))) {
            Files.write(Path.of(System.getProperty("isomer.expected.folder"), page + ".html"), response.body());
        }
        assertThat(html).isEqualTo(new String(expected(page), UTF_8));
        assertThat(response.body()).isEqualTo(expected(page));
    }

    @ParameterizedTest
    @CsvSource({"link,href,STYLES", "script,src,SCRIPTS"})
    void linkedFileIsServed(String element, String attribute, MediaTypes types) throws Exception {
        String html = new String(container.get("/linked/styles-and-script.jsp").body(), UTF_8);
        HttpResponse<byte[]> file =
                container.get(Jsoup.parse(html).expectFirst(element).attr(attribute));
        assertThat(file.statusCode()).as(html).isEqualTo(200);
        assertThat(types.essences())
                .contains(MediaTypes.essence(
                        file.headers().firstValue("Content-Type").orElseThrow()));
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, immutable");
        assertThat(file.body()).isNotEmpty();
    }

    private static byte[] expected(String page) throws IOException {
        String name = "/expected/" + page + ".html";
        try (InputStream in = PagesIT.class.getResourceAsStream(name)) {
            assertThat(in).as("resource " + name).isNotNull();
            return in.readAllBytes();
        }
    }
}
