package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.safe.EmbedPolicy;
import dev.isomer.safe.LinkPolicy;
import dev.isomer.safe.SafeUrl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The links, pictures and iframes of real pages. */
class CorpusLinksTest {
    private static final Pattern SCHEME =
            Pattern.compile("[\\x00-\\x20]*([A-Za-z][A-Za-z0-9+.\\-]*):.*", Pattern.DOTALL);
    private static final Set<String> HARMLESS = Set.of("http", "https", "mailto", "tel");

    @Test
    void noHarmlessUrlIsRefused() throws IOException {
        List<String> refused = new ArrayList<>();
        int tried = 0;
        for (String text : pages()) {
            for (Element element : Jsoup.parse(text).select("a[href], img[src]")) {
                String url = element.attr(element.hasAttr("href") ? "href" : "src");
                tried++;
                if (isHarmless(url) && !(LinkPolicy.standard().check(url) instanceof SafeUrl)) {
                    refused.add(url);
                }
            }
        }
        assertThat(refused).isEmpty();
        assertThat(tried).isPositive();
    }

    private static boolean isHarmless(String url) {
        Matcher scheme = SCHEME.matcher(url);
        return !scheme.matches() || HARMLESS.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    @Test
    void whatVisitorsGetOpensNoDoor() throws IOException {
        List<String> open = new ArrayList<>();
        for (String text : pages()) {
            Isomer isomer = Isomer.standard();
            Document document = Jsoup.parse(isomer.render(isomer.read(text).page()));
            for (Element link : document.select("[target]")) {
                if (!(" " + link.attr("rel") + " ").contains(" noopener ")
                        && link.attr("target").equals("_blank")) {
                    open.add(link.outerHtml());
                }
            }
            for (Element frame : document.select("iframe")) {
                if (!frame.hasAttr("sandbox")
                        || !(EmbedPolicy.standard().check(frame.attr("src")) instanceof SafeUrl)) {
                    open.add(frame.outerHtml());
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void whatIsRefusedIsReported() throws IOException {
        for (String text : pages()) {
            List<Diagnostic> found = new ArrayList<>();
            Isomer isomer = Isomer.standard();
            String html =
                    isomer.render(isomer.read(text).page(), isomer.options().withDiagnostics(found::add));
            long wrappersLeftEmpty =
                    Jsoup.parse(html).select(".iframe-wrapper:empty").size();
            long refused = found.stream()
                    .filter(one -> one.code().equals("url-refused"))
                    .count();
            assertThat(refused).isGreaterThanOrEqualTo(wrappersLeftEmpty);
        }
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(TestData.folder("corpus"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
                texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return texts;
        }
    }
}
