package dev.isomer.block.prose;

import static dev.isomer.block.prose.ProseElements.block;
import static dev.isomer.block.prose.ProseElements.cell;
import static dev.isomer.block.prose.ProseElements.heading;
import static dev.isomer.block.prose.ProseElements.paragraph;
import static dev.isomer.block.prose.ProseElements.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.isomer.Bodies;
import dev.isomer.Dom;
import dev.isomer.Isomer;
import dev.isomer.block.image.Image;
import dev.isomer.safe.TrustedHtml;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose as a value: what may be built and what is read. */
class ProseTest {
    private static final Image PICTURE = Image.builder("/a.png").alt("A").build();

    @Test
    void eachElementOfABodyIsAProseOfItsOwn() {
        assertThat(Bodies.blocks("<h2>Rules</h2>\n<p>Water.</p>\n<p></p>"))
                .containsExactly(Prose.of(heading(2, "Rules")), Prose.of(paragraph("Water.")), Prose.of(paragraph()));
    }

    @Test
    void textAndInlineElementsThatStandTogetherAreOneProse() {
        assertThat(Bodies.blocks("Plant <em>trees</em>.<p>Now.</p>"))
                .extracting(prose -> ((Prose) prose).text())
                .containsExactly("Plant trees.", "Now.");
    }

    @Test
    void equalIsWhatHasEqualNodes() {
        assertThat(Bodies.block("<p class=\"a\" id=\"b\">Plant\n trees.</p>"))
                .isEqualTo(Bodies.block("<p id=\"b\" class=\"a\">Plant trees.</p>"))
                .isNotEqualTo(Bodies.block("<p id=\"b\" class=\"a\">Plant tree.</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<!-- note -->b</p>",
                "<p>a<script>if (1 < 2) alert(\"&amp;\")</script></p>",
                "<p onclick=\"x()\" style=\"position: fixed\" data-x=\"1\">a</p>",
                "<p><unknown-tag x=\"1\">a</unknown-tag></p>",
                "<ul data-type=\"taskList\"><li data-checked=\"true\"><label>\n<input checked=\"checked\""
                        + " type=\"checkbox\"><span></span>\n</label><div><p>a</p></div></li></ul>",
                "<pre>  a\n\n  b</pre>",
                "<video controls=\"\" src=\"/a.mp4\"></video>",
                "<p>a&nbsp;b &amp; c</p>",
                "<p>{{ page.title }} {% raw %}</p>",
            })
    void whateverAPageHoldsIsKept(String html) {
        assertThat(Bodies.block(html)).isInstanceOf(Prose.class);
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tbody><tr><td>%s</td></tr></tbody></table>",
                "<ul><li><p>a</p>%s</li></ul>",
                "<div class=\"other\">%s</div>",
                "<blockquote cite=\"/a/\">%s</blockquote>",
            })
    void blocksStandInProse(String around) {
        String html = around.formatted("<div class=\"isomer-image-wrapper\"><img style=\"width: 100%\" height=\"auto\""
                + " width=\"100%\" alt=\"A\" src=\"/a.png\"></div>");

        assertThat(((Prose) Bodies.block(html)).children()).containsExactly(PICTURE);
        assertThat(Bodies.web(html)).contains("class=\"isomer-width-100\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Plant <img src=\"/a.png\"> trees.</p>",
                "<p><input type=\"checkbox\"> Plant</p>",
                "<p>Plant <img src=\"/a.png\"><b> trees</b></p>",
                "<h2><b>Plant</b> </h2>",
                "<h2><mark>Plant</mark> </h2>",
                "<pre><span> a </span> <div> b </div></pre>"
            })
    void spaceThatCountsIsKept(String html) {
        assertThat(Bodies.source(html)).isEqualTo(html);
    }

    @Test
    void spaceInPiecesIsOneSpace() {
        assertThat(Bodies.source("<p><b>Plant </b>\n</i>trees</p>")).isEqualTo("<p><b>Plant </b>trees</p>");
        assertThat(Bodies.source("<div><b>Plant</b>\n</i>\n<p>trees</p></div>"))
                .isEqualTo("<div><b>Plant</b><p>trees</p></div>");
    }

    @Test
    void theBlocksInItCanBeReplaced() {
        Prose prose = Prose.of(cell(paragraph("a"), block(PICTURE)));
        Image other = Image.builder("/b.png").build();

        assertThat(prose.withChildren(List.of(other))).isEqualTo(Prose.of(cell(paragraph("a"), block(other))));
    }

    @Test
    void aBlockCannotBeAddedWhereThereIsNoPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prose.of(paragraph("a")).withChildren(List.of(PICTURE)))
                .withMessage(
                        "This prose has places for 0 blocks, not for 1: insert or remove one with withBlocks(block, others)");
    }

    @Test
    void nothingIsTheEmptyProse() {
        assertThat(Prose.text("")).isSameAs(Prose.empty());
        assertThat(Prose.of()).isEqualTo(Prose.empty());
        assertThat(Isomer.standard().render(Prose.empty())).isEmpty();
    }

    @Test
    void textIsEscaped() {
        assertThat(Isomer.standard().render(Prose.text("a < b & \"c\""))).isEqualTo("a &lt; b &amp; \"c\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"'';", "1p;", "p q;", "p>;", "a/b;"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProseElement.of(name))
                .withMessage("Not an element name: \"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void headingsHaveSixLevels(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> heading(level, "Rules"))
                .withMessage("level is " + level + "; headings have 1 to 6");
    }

    @Test
    void aTableNeedsARow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table())
                .withMessage("rows is empty: a table needs one row at least");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a --> b", "> a", "-> a", "a --!> b"})
    void aCommentThatEndsItselfIsRefused(String source) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProseComment(source))
                .withMessage("source is \"" + source + "\"; a comment may not hold its own end");
    }

    @Test
    void finishedHtmlIsWrittenAsItIs() {
        Markup markup = new Markup(TrustedHtml.of("<p onclick=\"x()\">a</p>", "a constant of this test"));

        assertThat(Isomer.standard().render(markup)).isEqualTo("<p onclick=\"x()\">a</p>");
        assertThatNullPointerException().isThrownBy(() -> new Markup(null)).withMessage("html");
    }

    @Test
    void rulesFindLinksWithoutTargetAndPicturesWithoutAlternative() {
        assertThat(Bodies.findings("<p><a>here</a> <img src=\"/a.png\"></p>"))
                .containsExactly("link-without-target", "image-without-alt");
        assertThat(Jsoup.parseBodyFragment(Bodies.web("<p><a>here</a></p>")).text())
                .isEqualTo("here");
    }
}
