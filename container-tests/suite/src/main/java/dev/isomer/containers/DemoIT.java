package dev.isomer.containers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The demo's WAR is served as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoIT {
    private RunningContainer container;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        container = RunningContainer.start("isomer.demo.war", folder);
    }

    @AfterAll
    void stop() throws Exception {
        container.close();
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

    @Test
    void theGalleryShowsTheBlocks() throws Exception {
        HttpResponse<byte[]> response = container.get("/components/");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(new String(response.body(), UTF_8)).select("a[href*=/components/]"))
                .isNotEmpty();
    }

    private Element content(String path) throws Exception {
        HttpResponse<byte[]> response = container.get(path);
        String html = new String(response.body(), UTF_8);
        assertThat(response.statusCode()).as(html).isEqualTo(200);
        return Jsoup.parse(html.replaceAll(">\\s+<", "><")).expectFirst("div.content");
    }
}
