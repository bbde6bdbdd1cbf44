package dev.isomer.block.quote;

import static dev.isomer.block.prose.ProseElements.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.Dom;
import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.Profile;
import dev.isomer.block.prose.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
    private static final Isomer ISOMER = Isomer.standard();
    private static final Prose SAID = Prose.of(paragraph("Plant trees."));
    private static final String QUOTE = "<blockquote><p>Plant trees.</p></blockquote>";

    @Test
    void theParagraphBehindAQuoteNamesItsSpeaker() {
        assertThat(Bodies.block(QUOTE + "\n<p>~ Siti, gardener</p>"))
                .isEqualTo(Quote.builder(SAID).speaker("Siti, gardener").build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Siti</p>",
                "<p>~Siti</p>",
                "<p>~ </p>",
                "<p>~ \u2003</p>",
                "<p>– Siti</p>",
                "<p>~ <strong>Siti</strong></p>",
                "<p class=\"x\">~ Siti</p>",
                "<div>~ Siti</div>",
                "text <p>~ Siti</p>",
            })
    void anythingElseBehindAQuoteIsProse(String html) {
        List<Block> blocks = Bodies.blocks(QUOTE + html);

        assertThat(blocks.get(0)).isEqualTo(Quote.builder(SAID).build());
        assertThat(blocks.subList(1, blocks.size())).isNotEmpty().allMatch(Prose.class::isInstance);
        assertThat(Dom.lines(Bodies.written(QUOTE + html))).isEqualTo(Dom.lines(QUOTE + html));
    }

    @Test
    void eachQuoteHasItsOwnSpeaker() {
        assertThat(Bodies.blocks(QUOTE + "<p>~ Siti</p>" + QUOTE + QUOTE + "<p>~ Tan</p>"))
                .extracting(block -> ((Quote) block).speaker())
                .containsExactly("Siti", null, "Tan");
    }

    @Test
    void aQuoteKeepsItsAttributes() {
        String html = "<blockquote lang=\"ms\" id=\"a\"><p>Tanam.</p></blockquote><p>~ Siti</p>";

        assertThat(Bodies.block(html))
                .isEqualTo(Quote.builder(Prose.of(paragraph("Tanam.")))
                        .speaker("Siti")
                        .attribute("id", "a")
                        .attribute("lang", "ms")
                        .build());
        assertThat(Dom.lines(Bodies.source(html))).isEqualTo(Dom.lines(html));
        assertThat(Bodies.web(html)).startsWith("<figure class=\"isomer-quote\" lang=\"ms\" id=\"a\"><blockquote>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"class=\"instagram-media\"", "data-instgrm-version=\"7\"", "style=\"color: red\"", "cite=\"/\""})
    void aBlockquoteOfAnotherKindIsProse(String attribute) {
        assertThat(Bodies.block("<blockquote " + attribute + "><p>Tanam.</p></blockquote>"))
                .isInstanceOf(Prose.class);
    }

    @Test
    void aQuoteMayStandInATableCell() {
        String html = "<table><tbody><tr><td>" + QUOTE + "<p>~ Siti</p></td></tr></tbody></table>";

        assertThat(((Prose) Bodies.block(html)).children())
                .containsExactly(Quote.builder(SAID).speaker("Siti").build());
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote class=\"instagram-media\" data-instgrm-version=\"14\"><p>A post</p></blockquote>",
                "<blockquote cite=\"https://example.com/\"><p>Plant trees.</p></blockquote>",
            })
    void aQuoteWithAttributesIsProseAndLosesNothing(String html) {
        assertThat(Bodies.block(html)).isInstanceOf(Prose.class);
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @Test
    void visitorsGetAFigureWithACaption() {
        assertThat(ISOMER.render(Quote.builder(SAID).speaker("Siti & Tan").build()))
                .isEqualTo("<figure class=\"isomer-quote\"><blockquote><p>Plant trees.</p></blockquote>"
                        + "<figcaption class=\"isomer-quote-speaker\">Siti &amp; Tan</figcaption></figure>");
    }

    @Test
    void withoutASpeakerVisitorsGetNoFigure() {
        assertThat(ISOMER.render(Quote.builder(SAID).build()))
                .isEqualTo("<blockquote class=\"isomer-quote\"><p>Plant trees.</p></blockquote>");
    }

    @Test
    void profileSourceHasAParagraphForTheSpeaker() {
        assertThat(ISOMER.with(Profile.SOURCE)
                        .render(Quote.builder(SAID).speaker("Siti").build()))
                .isEqualTo(QUOTE + "<p>~ Siti</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void aBlankSpeakerIsNone(String speaker) {
        assertThat(Quote.builder(SAID).speaker(speaker).build())
                .isEqualTo(Quote.builder(SAID).build());
    }

    @Test
    void rulesAskForContentAndSpeaker() {
        assertThat(Bodies.findings("<blockquote></blockquote>")).containsExactly("quote-empty");
        assertThat(Bodies.findings(QUOTE)).containsExactly("quote-without-speaker");
        assertThat(Bodies.findings(QUOTE + "<p>~ Siti</p>")).isEmpty();
    }
}
