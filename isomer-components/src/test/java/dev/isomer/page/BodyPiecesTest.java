package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.Container;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.safe.MarkupSamples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that is read in pieces is the same as if it had been read at once. */
class BodyPiecesTest {
    private static final BlockTypes TYPES = Isomer.standard().blockTypes();
    private static final String HEAD = "---\ntitle: T\nvariant: tiptap\n---\n";

    private final PageReader inPieces = new PageReader(TYPES, Limits.none(), 1);
    private final PageReader atOnce = new PageReader(TYPES, Limits.none(), Integer.MAX_VALUE);

    @ParameterizedTest
    @EnumSource
    void samplesBetweenOtherElements(MarkupSamples samples) throws IOException {
        for (String sample : samples.all()) {
            assertSame("<p>a</p> <p>b</p>" + sample + "<p>c</p>\n<h2>d</h2><p>e</p>\n" + sample + "<h2>f</h2><p>g</p>");
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesAsTheyAre(MarkupSamples samples) throws IOException {
        for (String sample : samples.all()) {
            assertSame(inPieces.read(sample), atOnce.read(sample), sample);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a</p><p>b</p><form><p>c</p></form><p>d</p><form><p>e</p><form><p>f</p>",
                "<p>a</p><div><form></div><p>b</p><p>c</p><form>d</form><p>e</p>",
                "<p>a</p></body><p>b</p></html><p>c</p><!-- d --><p>e</p>",
                "<p>a</p><p><b>b</p><p>c</p><p>d</p>",
                "<p>a</p><p><a href=x>b</p><p>c</p></a><p>d</p>",
                "<blockquote><p>a</p></blockquote>\n<p>~ b, c</p><p>d</p>",
                "<p>a</p> \n\n <p>b</p>\n<!-- c --><p>d</p>text<p>e</p> ",
                "<p>a</p><template><p>b</p></template><p>c</p><template><p>d</p><p>e</p>",
                "<p>a</p><table><tr><td><p>b</p><p>c</p></td></tr></table><p>d</p><table><p>e</p><p>f</p>",
                "<p>a</p><ul><li><p>b</p><p>c</p><li>d</ul><p>e</p></ul><p>f</p>",
                "<p>a</p><!-- <form> --><p>b</p><script>'</p><p>'</script><p>c</p><p>d</p>",
                "<p>a</p><svg><p>b</p><p>c</p><svg><desc><p>d</p><p>e</p></desc></svg><p>f</p>",
                "</p><p>a</p></p><p>b</p></div><p>c</p><h1>d</h2><p>e</p>",
                "<p>\ufffe</p><p>\uffff</p><p>&#xffff;</p><p a a>b</p a>"
            })
    void markupThatOutlivesItsElement(String html) {
        assertSame(html);
    }

    @Test
    void whatTheEditorLosesIsCountedOverAllPieces() {
        List<Diagnostic> found =
                inPieces.read(HEAD + "<p>a</p><p x=1>b</p><p>c</p><p x=2>d</p>").diagnostics();

        assertThat(found).singleElement().satisfies(once -> {
            assertThat(once.message()).endsWith("It stands here 2 times.");
            assertThat(once.position()).hasToString("5:9");
        });
    }

    @Test
    void aBodyIsPartedBehindElementsThatAnotherFollows() {
        String html = "<p>a</p> <div class=\"isomer-card-grid\"><p>b</p><p>c</p></div><h2>d</h2>e<p>f</p>";
        List<String> pieces = new ArrayList<>();
        BodyPieces parting = new BodyPieces(TYPES, html, 0, html.length());
        for (int start = 0; start < html.length(); ) {
            int end = parting.end(start, 1);
            pieces.add(html.substring(start, end));
            start = end;
        }

        assertThat(pieces)
                .containsExactly(
                        "<p>a</p>", " <div class=\"isomer-card-grid\"><p>b</p><p>c</p></div>", "<h2>d</h2>e<p>f</p>");
    }

    private void assertSame(String html) {
        assertSame(inPieces.readBody(html), atOnce.readBody(html), html);
        assertSame(inPieces.read(HEAD + html), atOnce.read(HEAD + html), HEAD + html);
    }

    private static void assertSame(PageReading actual, PageReading expected, String html) {
        assertThat(actual.page().blocks()).as(html).isEqualTo(expected.page().blocks());
        assertThat(places(actual.page())).as(html).isEqualTo(places(expected.page()));
        assertThat(countedOnce(actual)).as(html).isEqualTo(countedOnce(expected));
    }

    /** Characters that no browser shows are counted in each piece. */
    private static List<String> countedOnce(PageReading reading) {
        List<String> codes = new ArrayList<>();
        for (Diagnostic found : reading.diagnostics()) {
            if (!found.code().equals("character-replaced")) {
                codes.add(found.toString());
            } else if (!codes.contains(found.code())) {
                codes.add(0, found.code());
            }
        }
        return codes;
    }

    private static List<String> places(Page page) {
        List<String> places = new ArrayList<>();
        page.blocks().forEach(block -> addPlaces(block, page.source(), places));
        return places;
    }

    private static void addPlaces(Block block, PageSource source, List<String> places) {
        places.add(block.getClass().getSimpleName() + " " + source.slice(block));
        if (block instanceof Container container) {
            container.children().forEach(child -> addPlaces(child, source, places));
        }
    }
}
