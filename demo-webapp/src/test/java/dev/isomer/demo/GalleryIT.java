package dev.isomer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.BlockDocumentation;
import dev.isomer.block.BlockExample;
import dev.isomer.block.BlockType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gallery shows every block and every example as the documentation of the blocks has it. */
class GalleryIT {
    private static final Map<String, Document> PAGES = new HashMap<>();

    private static DemoServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new DemoServer("/");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    record Example(String page, int number, BlockExample example) {
        @Override
        public String toString() {
            return page + ".md: " + example.name();
        }
    }

    static List<BlockType<?>> documents() {
        Set<String> names = new HashSet<>();
        return Isomer.standard().blockTypes().all().stream()
                .filter(type -> names.add(type.resources()))
                .toList();
    }

    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (BlockType<?> type : documents()) {
            for (BlockExample example : BlockDocumentation.of(type).examples()) {
                examples.add(new Example(
                        type.resources(), BlockDocumentation.of(type).examples().indexOf(example), example));
            }
        }
        return examples;
    }

    @Test
    void theOverviewLeadsToEveryBlock() {
        assertThat(get("/components/").select(".gallery-about h2 a").eachAttr("href"))
                .isEqualTo(documents().stream()
                        .map(type -> "/components/" + type.resources() + "/")
                        .toList());
    }

    @Test
    void theOverviewLoadsNothingOfOtherSites() {
        assertThat(get("/components/").select("iframe")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aPageSaysWhatTheDocumentationSays(BlockType<?> type) {
        BlockDocumentation documentation = BlockDocumentation.of(type);
        Document page = get("/components/" + type.resources() + "/");

        assertThat(page.select("h1").text()).isEqualTo(documentation.title());
        assertThat(page.select("[aria-labelledby=gallery-options] tbody th").eachText())
                .isEqualTo(documentation.options().values().stream()
                        .flatMap(List::stream)
                        .map(BlockDocumentation.Option::name)
                        .toList());
        assertThat(page.select(".gallery-points dt").eachText())
                .isEqualTo(documentation.accessibility().stream()
                        .map(point -> point.markup().replace("`", ""))
                        .toList());
        assertThat(page.select(".gallery-nav [aria-current=page]").eachText()).containsExactly(documentation.title());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void idsAreUniqueAndWhatTheyAreNamedForIsThere(BlockType<?> type) {
        Document page = get("/components/" + type.resources() + "/");
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(page.select("[aria-controls]").eachAttr("aria-controls"));
        assertThat(ids).containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
        assertThat(ids)
                .containsAll(page.select(".gallery-page a[href^=#]").eachAttr("href").stream()
                        .map(href -> href.substring(1))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsLiveIsTheHtmlForVisitorsThatIsShown(Example example) {
        Element live = section(example).selectFirst(".example-live");

        assertThat(live).isNotNull();
        assertThat(lines(live.html())).isEqualTo(lines(example.example().code(BlockExample.WEB)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFormIsShownOrItIsSaidWhyNot(Example example) {
        Element section = section(example);

        assertThat(section.select(".example-head h2").text())
                .isEqualTo(example.example().name());
        assertThat(section.select(".form").eachAttr("data-form"))
                .containsExactly("jsp", "java", "web", "source", "page");
        for (String language : BlockExample.LANGUAGES) {
            Element form = section.selectFirst(".form[data-form=" + language.replace("html ", "") + "]");
            Element code = form.selectFirst("code");
            String missing = example.example().missing(language);
            if (missing == null) {
                assertThat(code.wholeText()).isEqualTo(example.example().code(language));
            } else {
                assertThat(form.select(".form-missing").text()).isEqualToIgnoringCase(missing.replace("`", ""));
            }
        }
    }

    private static Element section(Example example) {
        return get("/components/" + example.page() + "/").select(".example").get(example.number());
    }

    private static List<String> lines(String html) {
        return DomLines.of(new W3CDom()
                .namespaceAware(false)
                .fromJsoup(Jsoup.parseBodyFragment(html))
                .getElementsByTagName("body")
                .item(0));
    }

    /** The page, asked for once. */
    private static Document get(String path) {
        return PAGES.computeIfAbsent(path, GalleryIT::request);
    }

    private static Document request(String path) {
        try {
            return Jsoup.connect(server.url(path)).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
