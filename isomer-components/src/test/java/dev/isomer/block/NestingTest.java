package dev.isomer.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isomer.Bodies;
import dev.isomer.Dom;
import dev.isomer.Isomer;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseElements;
import dev.isomer.block.quote.Quote;
import dev.isomer.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks stand in each other only so far. */
class NestingTest {

    @Test
    void aBlockThatHoldsNoneHasNoDepth() {
        assertThat(Nesting.depth(Quote.builder().build())).isZero();
        assertThat(Nesting.depth(quotes(3))).isEqualTo(2);
    }

    @Test
    void builderRefusesMoreThanTheLimit() {
        Quote deepest = quotes(Nesting.LIMIT + 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quote.builder(deepest).build())
                .withMessage("content holds 64 containers in each other, the most that a page may hold:"
                        + " flatten the content");
    }

    @ParameterizedTest
    @ValueSource(ints = {62, 63, 64, 65, 100, 120})
    void quotesOfAPageAreReadHoweverDeep(int depth) {
        String html = "<blockquote>".repeat(depth) + "<p>Deep.</p>" + "</blockquote>".repeat(depth);

        assertThat(Dom.lines(Bodies.source(html))).isEqualTo(Dom.lines(html));
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 31, 32, 33, 40})
    void accordionsOfAPageAreReadHoweverDeep(int depth) {
        String html = "<div data-type=\"detailGroup\" class=\"isomer-accordion\"><details class=\"isomer-details\">"
                        .concat("<summary>More</summary>")
                        .concat("<div data-type=\"detailsContent\" class=\"isomer-details-content\">")
                        .repeat(depth)
                + "<p>Deep.</p>"
                + "</div></details></div>".repeat(depth);

        assertThat(Dom.lines(Bodies.source(html))).isEqualTo(Dom.lines(html));
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blockquote", "div"})
    void aPageThatIsTooDeepIsKeptAndReported(String element) {
        String html = ("<" + element + ">").repeat(1000) + "<p>Deep.</p>" + ("</" + element + ">").repeat(1000);
        Isomer isomer = Isomer.standard();
        var reading = isomer.readBody(html);

        assertThat(isomer.write(reading.page())).isEqualTo(html);
        assertThat(isomer.render(reading.page())).contains("Deep.");
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).isNotEmpty();
    }

    @Test
    void elementsOfProseHaveALimitOfTheirOwn() {
        ProseElement deepest = ProseElements.paragraph("Deep.");
        for (int i = 1; i < ProseElement.DEEPEST; i++) {
            deepest = ProseElement.of("div", deepest);
        }
        ProseElement allowed = deepest;

        assertThat(Prose.of(allowed).text()).isEqualTo("Deep.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProseElement.of("section", allowed))
                .withMessage("<section> holds 128 elements in each other, the most that prose may hold:"
                        + " flatten the content");
    }

    private static Quote quotes(int depth) {
        Quote quote = Quote.builder().build();
        for (int i = 1; i < depth; i++) {
            quote = Quote.builder(quote).build();
        }
        return quote;
    }
}
