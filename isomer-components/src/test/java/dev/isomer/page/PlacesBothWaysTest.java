package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.Container;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseNode;
import dev.isomer.safe.MarkupParser;
import dev.isomer.safe.MarkupSamples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is the same whether places are found in the markup or, for one space in its last end tag, by the parser. */
class PlacesBothWaysTest {
    private static final String HEAD = "---\ntitle: T\nvariant: tiptap\n---\n";
    private static final String FOUND = "<p ></p>";
    private static final String TRACKED = "<p></p >";

    private final Isomer isomer = Isomer.standard();
    private final PageReader inPieces = new PageReader(isomer.blockTypes(), Limits.none(), 1);

    @ParameterizedTest
    @EnumSource
    void samplesAreReadTheSame(MarkupSamples samples) throws IOException {
        int found = 0;
        for (String sample : samples.all()) {
            if (hasPlaces(sample + FOUND)) {
                assertSame(sample);
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul>\n<li>a\n<li><p>b</p>c\n</ul><dl><dt>a<dd>b</dl>",
                "<table>\n<caption>a</caption><col><tr><td>b<th><p>c</p>\n<tr><td>d</table>",
                "<table><tr><td>a</td></tr>\n<tbody><tr><td onclick='x'>b</td></tr></tbody></table>text",
                "<blockquote><p>a &amp; b</p></blockquote>\n<p>~ c</p><script>d < e</script><style>f > g</style>",
                "<details class=\"isomer-details\"><summary>a</summary>"
                        + "<div data-type=\"detailsContent\" class=\"isomer-details-content\"><p>b</p></div></details>",
                "<div class=\"isomer-card-grid\"><a class=isomer-card href=/a><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\">a</div></div></a></div><iframe src='/b'>c</iframe>"
            })
    void wellFormedMarkupIsReadTheSame(String html) {
        assertThat(hasPlaces(html + FOUND)).isTrue();
        assertSame(html);
    }

    private void assertSame(String html) {
        assertThat(hasPlaces(html + TRACKED)).as(html).isFalse();
        assertSame(isomer.readBody(html + FOUND), isomer.readBody(html + TRACKED));
        assertSame(isomer.read(HEAD + html + FOUND), isomer.read(HEAD + html + TRACKED));
        assertSame(inPieces.readBody(html + FOUND), inPieces.readBody(html + TRACKED));
    }

    private static boolean hasPlaces(String html) {
        return MarkupParser.parse(html, (finding, offset) -> {}).places() != null;
    }

    private void assertSame(PageReading found, PageReading tracked) {
        String text = text(found);
        assertThat(found.page().blocks()).as(text).isEqualTo(tracked.page().blocks());
        assertThat(slices(found.page())).as(text).isEqualTo(slices(tracked.page()));
        assertThat(found.diagnostics()).as(text).isEqualTo(tracked.diagnostics());
        assertThat(edited(found.page())).as(text).isEqualTo(edited(tracked.page()));
    }

    private static String text(PageReading reading) {
        return reading.page().source().text();
    }

    private static List<String> slices(Page page) {
        List<String> slices = new ArrayList<>();
        page.blocks().forEach(block -> addSlices(block, page.source(), slices));
        return slices;
    }

    private static void addSlices(Object part, PageSource source, List<String> slices) {
        slices.add(part.getClass().getSimpleName() + " " + source.slice(part));
        if (part instanceof Container container) {
            container.children().forEach(child -> addSlices(child, source, slices));
        }
        List<ProseNode> nodes = part instanceof Prose prose
                ? prose.nodes()
                : part instanceof ProseElement element ? element.children() : List.of();
        nodes.forEach(node -> addSlices(node, source, slices));
    }

    /** What is written when the first block that has a word has another one. */
    private String edited(Page page) {
        for (Block block : page.blocks()) {
            Block edited = WordEdit.of(block);
            if (edited != null) {
                return isomer.write(page.withBlock(block, edited)).replace(TRACKED, FOUND);
            }
        }
        return "";
    }
}
