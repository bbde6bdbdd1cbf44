package dev.isomer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlImage;
import org.htmlunit.html.HtmlPage;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** The page made from tags, from its file and from Java is one and the same, under any context path. */
class ThreeWaysIT {
    private static final Path FILE = Path.of(
            "src/main/webapp/WEB-INF/site/_products-and-services/Collaborate With Us/Industry Collaboration.md");
    private static final List<String> WAYS = List.of(
            "/industry-collaboration/", "/industry-collaboration/from-file/", "/industry-collaboration/from-java/");

    private static DemoServer atRoot;
    private static DemoServer elsewhere;

    @BeforeAll
    static void start() throws Exception {
        atRoot = new DemoServer("/");
        elsewhere = new DemoServer("/agency/demo");
    }

    @AfterAll
    static void stop() throws Exception {
        atRoot.close();
        elsewhere.close();
    }

    static Stream<String> pages() {
        return Stream.of(atRoot, elsewhere).flatMap(server -> WAYS.stream().map(server::url));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sourceProfileHasTheDomOfTheFile(String url) throws IOException {
        assertThat(DomLines.of(content(open(url + "?profile=source")))).isEqualTo(expected());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void webProfileShowsEveryPicture(String url) throws IOException {
        HtmlPage page = open(url);
        Set<String> shown = new HashSet<>();
        for (DomElement element : content(page).getElementsByTagName("img")) {
            HtmlImage image = (HtmlImage) element;
            assertThat(image.getWebResponse(true).getStatusCode())
                    .as(image.getSrc())
                    .isEqualTo(200);
            shown.add(image.getSrc());
        }
        assertThat(shown).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void webProfileKeepsInsideTheContextPath(String url) throws IOException {
        String base = url.substring(0, url.indexOf("/industry-collaboration/"));
        for (DomElement link : content(open(url)).getElementsByTagName("a")) {
            String href = link.getAttribute("href");
            if (href.startsWith("/")) {
                assertThat(base + href.substring(contextPath(base).length())).startsWith(base + "/");
                assertThat(href).startsWith(contextPath(base) + "/");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headComesFromTheFrontMatter(String url) throws IOException {
        HtmlPage page = open(url);
        assertThat(page.getTitleText()).startsWith("Industry Collaboration");
        assertThat(meta(page, "name", "description")).startsWith("GovTech is always looking");
        assertThat(meta(page, "property", "og:image")).endsWith("/industry_collab_meta_image.jpg");
        assertThat(meta(page, "name", "robots")).isEqualTo("noindex");
    }

    @Test
    void threeWaysGiveOneDom() throws IOException {
        List<String> fromTags = DomLines.of(content(open(atRoot.url(WAYS.get(0)))));
        List<String> fromJava = DomLines.of(content(open(atRoot.url(WAYS.get(2)))));
        assertThat(fromJava).isEqualTo(fromTags).isNotEmpty();
    }

    @Test
    void anUnknownProfileIsRefused() throws IOException {
        try (WebClient client = client()) {
            client.getOptions().setThrowExceptionOnFailingStatusCode(false);
            assertThat(client.getPage(atRoot.url(WAYS.get(0) + "?profile=x"))
                            .getWebResponse()
                            .getStatusCode())
                    .isEqualTo(400);
        }
    }

    private static HtmlPage open(String url) throws IOException {
        return client().getPage(url);
    }

    private static WebClient client() {
        WebClient client = new WebClient();
        client.getOptions().setJavaScriptEnabled(false);
        client.getOptions().setCssEnabled(false);
        return client;
    }

    private static DomElement content(HtmlPage page) {
        return page.getFirstByXPath("//div[contains(concat(' ', @class, ' '), ' content ')]");
    }

    private static String meta(HtmlPage page, String attribute, String name) {
        DomElement meta = page.getFirstByXPath("//meta[@" + attribute + "='" + name + "']");
        return meta.getAttribute("content");
    }

    private static String contextPath(String base) {
        int path = base.indexOf('/', "http://".length());
        return path < 0 ? "" : base.substring(path);
    }

    private static List<String> expected() throws IOException {
        String file = Files.readString(FILE);
        String body = file.substring(file.indexOf("\n---\n") + 5);
        Document document = new W3CDom().fromJsoup(Jsoup.parseBodyFragment(body));
        return DomLines.of(document.getElementsByTagName("body").item(0));
    }
}
