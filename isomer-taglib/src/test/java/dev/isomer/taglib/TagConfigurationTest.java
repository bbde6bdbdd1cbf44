package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.block.card.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How an application sets the tags up: context path, context parameters, an Isomer of its own. */
class TagConfigurationTest {
    private static final String LINKS = """
        <iso:card title="A" href="/about/" image="/a.png" alt="A"/>
        <iso:prose><p><a href="/b/">b</a><img src="/b.png" alt="B"></p></iso:prose>
        <iso:image src="https://example.com/c.png" alt="C" href="#top"/>\
        """;

    @Test
    void contextPathStandsBeforeLinksAndPictures() {
        try (JspServer server = new JspServer("/app", Map.of())) {
            assertThat(server.render(LINKS))
                    .contains("href=\"/app/about/\"", "src=\"/app/a.png\"", "href=\"/app/b/\"", "src=\"/app/b.png\"")
                    .contains("src=\"https://example.com/c.png\"", "href=\"#top\"");
        }
    }

    @Test
    void baseUrlAndMediaUrlReplaceTheContextPath() {
        Map<String, String> parameters =
                Map.of("isomer.baseUrl", "/site/", "isomer.mediaUrl", "https://media.example.com");
        try (JspServer server = new JspServer("/app", parameters)) {
            assertThat(server.render(LINKS))
                    .contains("href=\"/site/about/\"", "href=\"/site/b/\"")
                    .contains("src=\"https://media.example.com/a.png\"", "src=\"https://media.example.com/b.png\"");
        }
    }

    @Test
    void mediaUrlIsTheBaseUrlUnlessTold() {
        try (JspServer server = new JspServer("/", Map.of("isomer.baseUrl", "https://www.example.com"))) {
            assertThat(server.render(LINKS))
                    .contains("href=\"https://www.example.com/about/\"", "src=\"https://www.example.com/a.png\"");
        }
    }

    @Test
    void profileOfAContextParameter() {
        try (JspServer server = new JspServer("/app", Map.of("isomer.profile", "source"))) {
            assertThat(server.render("<iso:quote text='Q' speaker='S'/>"))
                    .isEqualTo("<blockquote><p>Q</p></blockquote><p>~ S</p>");
            assertThat(server.render("<iso:image src='/a.png' alt='A'/>")).contains("src=\"/a.png\"");
        }
    }

    @Test
    void isomerOfTheApplicationAndOfTheRequest() {
        try (JspServer server = new JspServer()) {
            Isomer own = Isomer.builder()
                    .renderer(Card.class, (card, out, next) -> out.text("own " + card.title()))
                    .build();
            server.attribute("dev.isomer.Isomer", own);
            server.attribute("source", Isomer.standard().with(Profile.SOURCE));
            assertThat(server.render("<iso:card title='A'/>")).isEqualTo("own A");
            assertThat(server.render(
                            "<c:set var='dev.isomer.Isomer' value='${source}' scope='request'/><iso:card title='A'/>"))
                    .contains("<div class=\"isomer-card-title\">A</div>");
        }
    }

    @Test
    void isomerMayChangeInARequest() {
        try (JspServer server = new JspServer()) {
            server.attribute("source", Isomer.standard().with(Profile.SOURCE));
            String both = "<iso:quote text='Q'/>"
                    + "<c:set var='dev.isomer.Isomer' value='${source}' scope='request'/><iso:quote text='Q'/>";
            assertThat(server.render(both))
                    .isEqualTo("<blockquote class=\"isomer-quote\"><p>Q</p></blockquote>"
                            + "<blockquote><p>Q</p></blockquote>");
        }
    }

    @Test
    void stylesMayStandInALayer() {
        try (JspServer server = new JspServer("/app", Map.of())) {
            Element styles = first(server.render("<iso:styles layered='true'/>"), "link[rel=stylesheet]");

            assertThat(server.get(styles.attr("href").substring("/app".length()))
                            .body())
                    .startsWith("@layer isomer {")
                    .contains(".isomer-card");
        }
    }

    @Test
    void stylesAndScriptAreServedUnderTheContextPath() {
        try (JspServer server = new JspServer("/app", Map.of())) {
            Element styles = first(server.render("<iso:styles/>"), "link[rel=stylesheet]");
            Element script = first(server.render("<iso:script/>"), "script[defer]");
            assertThat(styles.attr("integrity")).startsWith("sha384-");
            assertThat(script.attr("integrity")).startsWith("sha384-");
            assertThat(styles.attr("href")).matches("/app/isomer/isomer\\.css\\?v=[0-9a-f]{12}");
            assertThat(server.get(styles.attr("href").substring("/app".length()))
                            .body())
                    .contains(".isomer-card");
            assertThat(server.get(script.attr("src").substring("/app".length())).body())
                    .contains("details");
        }
    }

    private static Element first(String html, String query) {
        return Jsoup.parse(html).select(query).get(0);
    }

    @Test
    void whatIsLeftOutIsLogged() {
        List<String> log = logOf(server ->
                server.render("<iso:card title='A' href='javascript:a'/><iso:prose><script>b</script></iso:prose>"));
        assertThat(log)
                .hasSize(2)
                .allMatch(message -> message.startsWith("WARNING"))
                .anyMatch(message -> message.contains("javascript:a"))
                .anyMatch(message -> message.contains("<script>"));
    }

    @Test
    void whatIsWrongWithAPageFileIsLoggedWhenItIsRead() {
        List<String> log = logOf(server -> {
            server.file("WEB-INF/pages/a.md", "---\ntitle: [\n---\n<p>a</p>\n");
            server.render("<iso:page src='a.md'/><iso:page src='a.md'/>");
        });
        assertThat(log).hasSize(1).allMatch(message -> message.contains("front-matter"));
    }

    private static List<String> logOf(Consumer<JspServer> requests) {
        List<String> log = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                log.add(entry.getLevel() + " " + entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.isomer.taglib");
        logger.addHandler(handler);
        try (JspServer server = new JspServer()) {
            requests.accept(server);
        } finally {
            logger.removeHandler(handler);
        }
        return log;
    }

    @Test
    void whatIsLeftOutIsLoggedWhereNobodyElseGetsIt() throws Exception {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.isomer.taglib");
        logger.addHandler(handler);
        try (JspServer server = new JspServer()) {
            server.attribute("dev.isomer.Isomer", Isomer.builder().build());
            server.render("<iso:prose><p onclick='x'>a</p></iso:prose>");
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(logged).singleElement().asString().contains("attribute-dropped");
    }
}
