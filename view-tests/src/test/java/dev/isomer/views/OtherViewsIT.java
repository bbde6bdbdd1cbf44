package dev.isomer.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.StaticFile;
import dev.isomer.taglib.MarkdownSample;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The applications of docs/other-views.md are built from that page, started and asked. */
class OtherViewsIT {
    private static final String SHARED = "Any template engine";
    private static final String THYMELEAF = "Thymeleaf";
    private static final String BOOT = "Spring Boot with Thymeleaf";
    private static final String BOOT_JSP = "Spring Boot with JSP";
    private static final String FACES = "Faces";

    private static final String BEANS = """
        <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
        """;

    private final DocumentedFiles page = DocumentedFiles.read();
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void eachSectionWithFilesIsTried() {
        assertThat(page.sections()).containsExactly(SHARED, THYMELEAF, BOOT, BOOT_JSP, FACES);
    }

    @Test
    void thymeleaf() throws Exception {
        try (Server server = new WarServer(build(page.of(THYMELEAF)), folder)) {
            requireAnswer(server, "/grants", page.answer(THYMELEAF));
        }
    }

    @Test
    void springBootWithThymeleaf() throws Exception {
        List<MarkdownSample> files = new ArrayList<>(page.of(BOOT));
        page.of(THYMELEAF).stream()
                .filter(file -> file.note().endsWith(".html"))
                .forEach(files::add);
        try (Server server = new BootServer(build(files))) {
            requireAnswer(server, "/grants", page.answer(THYMELEAF));
        }
    }

    @Test
    void springBootWithJsp() throws Exception {
        BuiltApplication application = build(page.of(BOOT_JSP));
        // Thymeleaf is on the class path of the tests, for the others.
        application.add(
                "WEB-INF/classes/config/application.properties",
                "spring.autoconfigure.exclude=org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration\n");
        try (Server server = new WarServer(application, folder)) {
            requireAnswer(server, "/grants", page.answer(THYMELEAF));
        }
    }

    @Test
    void faces() throws Exception {
        BuiltApplication application = build(page.of(FACES));
        // Tomcat has no CDI of its own; Weld looks for beans where such a file is.
        application.add("WEB-INF/beans.xml", BEANS);
        try (Server server = new WarServer(application, folder)) {
            requireAnswer(server, "/grants.xhtml", page.answer(FACES));
        }
    }

    private BuiltApplication build(List<MarkdownSample> files) throws Exception {
        List<MarkdownSample> all = new ArrayList<>(page.of(SHARED));
        all.addAll(files);
        return BuiltApplication.build(folder, all);
    }

    private void requireAnswer(Server server, String path, String expected) throws Exception {
        try (LogOfBlocks log = new LogOfBlocks()) {
            HttpResponse<String> answer = get(server, path);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .isEqualToIgnoringCase("text/html;charset=UTF-8");
            assertThat(tight(shown(answer.body()))).isEqualTo(tight(expected));
            assertThat(log.messages()).hasSize(1).first().asString().startsWith("warning url-refused: ");
        }
        for (StaticFile file : StaticFile.values()) {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + file.url("")))
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(integrity(answer.body())).as(file.path()).isEqualTo(file.integrity());
        }
    }

    private HttpResponse<String> get(Server server, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
    }

    private static String integrity(byte[] content) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-384").digest(content);
        return "sha384-" + Base64.getEncoder().encodeToString(hash);
    }

    /** As a document shows it: hashes change with each change of the files. */
    private static String shown(String html) {
        String shown = html;
        for (StaticFile file : StaticFile.values()) {
            shown = shown.replace(file.version(), "…").replace(file.integrity(), "sha384-…");
        }
        return shown;
    }

    /** Without white space between tags, by which documents lay out what is one line. */
    private static String tight(String html) {
        return html.strip().replaceAll(">\\s+", ">").replaceAll("\\s+<", "<").replace("><", ">\n<");
    }
}
