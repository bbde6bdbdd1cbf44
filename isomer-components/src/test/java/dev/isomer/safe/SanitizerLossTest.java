package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tree of the input, less exactly what the report names, is the tree of the output. */
class SanitizerLossTest {

    @ParameterizedTest
    @EnumSource(MarkupSamples.class)
    void ofPageContentIsReportedExactly(MarkupSamples samples) throws IOException {
        assertThat(unexplained(HtmlSanitizer.pageContent(), samples)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MarkupSamples.class)
    void ofUntrustedMarkupIsReportedExactly(MarkupSamples samples) throws IOException {
        assertThat(unexplained(HtmlSanitizer.untrusted(), samples)).isEmpty();
    }

    private static List<String> unexplained(HtmlSanitizer sanitizer, MarkupSamples samples) throws IOException {
        List<String> unexplained = new ArrayList<>();
        for (String html : samples.all()) {
            HtmlSanitizer.Result result = sanitizer.sanitize(html);
            ReportedDrops drops = new ReportedDrops(result.dropped());
            Element rest = drops.applyTo(parse(html));
            Element output = withoutMadeLinkTypes(
                    Jsoup.parseBodyFragment(result.html().html()).body());
            boolean isRest = TreeLines.of(output).equals(TreeLines.of(TreeLines.settled(rest)));
            boolean holdsAll = isContained(TreeLines.elements(rest), TreeLines.elements(output));
            if (!isRest || !holdsAll || !drops.remaining().isEmpty()) {
                unexplained.add(html + "\n becomes " + result.html() + "\n and not " + rest.html() + "\n without "
                        + drops.remaining());
            }
        }
        return unexplained.subList(0, Math.min(3, unexplained.size()));
    }

    private static Element parse(String html) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MarkupParser.DEEPEST_ELEMENT + 2);
        String readable = UnreadableCharacters.replace(html, (finding, offset) -> {});
        document.body().appendChildren(parser.parseFragmentInput(readable, document.body(), ""));
        return document.body();
    }

    private static boolean isContained(List<String> some, List<String> all) {
        List<String> left = new ArrayList<>(all);
        return some.stream().allMatch(left::remove);
    }

    /** The sanitizer adds one attribute of its own, to links of strangers. */
    private static Element withoutMadeLinkTypes(Element tree) {
        for (Element link : tree.select("a[rel='nofollow noopener ugc']")) {
            link.removeAttr("rel");
        }
        return tree;
    }
}
