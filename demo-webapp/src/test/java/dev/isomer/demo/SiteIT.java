package dev.isomer.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.isomer.safe.EmbedPolicy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the demo answers, with the headers that keep it safe. */
class SiteIT {
    private static DemoServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new DemoServer("/any");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/industry-collaboration/",
                "/products-and-services/overview/",
                "/products-and-services/products/",
                "/products-and-services/collaborate-with-us/government-collaboration/",
                "/components/",
                "/components/card/"
            })
    void pagesAnswer(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body())
                .contains("Demonstration: not a government website", "</html>")
                .doesNotContain(" style=\"", "<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/industry-collaboration/",
                "/industry-collaboration/?profile=source",
                "/industry-collaboration",
                "/industry-collaboration/nothing/",
                "/nothing",
                "/components/card/",
                "/isomer/isomer.css",
                "/isomer/isomer.js",
                "/css/site.css",
                "/images/favicon.png",
                "/WEB-INF/web.xml",
                "/industry-collaboration/?profile=%00"
            })
    void everyAnswerIsKeptSafeByTheSameHeaders(String path) throws Exception {
        HttpHeaders headers = get(path).headers();
        String frames = EmbedPolicy.standard().hosts().stream()
                .map(host -> "https://" + host)
                .collect(Collectors.joining(" "));

        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' https:;"
                        + " frame-src " + frames + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
                        + " require-trusted-types-for 'script'; trusted-types 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
        assertThat(headers.allValues("Permissions-Policy"))
                .hasSize(1)
                .first(STRING)
                .contains("camera=()", "geolocation=()");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.map()).doesNotContainKeys("strict-transport-security", "x-powered-by");
    }

    @Test
    void aPathWithoutItsSlashIsRedirected() throws Exception {
        HttpResponse<String> response = get("/industry-collaboration");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/any/industry-collaboration/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/industry-collaboration/nothing/", "/components/nothing/", "/nothing"})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("</html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/isomer/isomer.css", "/isomer/isomer.js", "/css/site.css"})
    void staticFilesAnswer(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.url(path))).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
