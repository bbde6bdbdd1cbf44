package dev.isomer.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tomcat 10.1 serves the demo's WAR as it is. */
class TomcatIT {
    private static final Tomcat TOMCAT = new Tomcat();

    private static String address;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("webapps"));
        TOMCAT.setBaseDir(folder.toString());
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        TOMCAT.setConnector(connector);
        TOMCAT.addWebapp(
                "", Path.of(System.getProperty("isomer.demo.war")).toRealPath().toString());
        TOMCAT.start();
        address = "http://127.0.0.1:" + connector.getLocalPort();
    }

    @AfterAll
    static void stop() throws Exception {
        TOMCAT.stop();
        TOMCAT.destroy();
    }

    @Test
    void tagsGiveThePage() throws Exception {
        Element content = content("/industry-collaboration/");
        assertThat(content.select(".isomer-card")).hasSize(11);
        assertThat(content.select("figure.isomer-quote figcaption")).hasSize(3);
        assertThat(content.select("details.isomer-details")).hasSize(3);
        assertThat(content.select("iframe").attr("title")).isNotEmpty();
    }

    @Test
    void tagsAndJavaGiveTheSame() throws Exception {
        assertThat(content("/industry-collaboration/from-java/").hasSameValue(content("/industry-collaboration/")))
                .isTrue();
    }

    @Test
    void aPageFileIsReadOutOfTheWar() throws Exception {
        assertThat(content("/industry-collaboration/from-file/").select(".isomer-card"))
                .hasSize(11);
    }

    private static Element content(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Jsoup.parse(response.body().replaceAll(">\\s+<", "><")).selectFirst("div.content");
    }
}
