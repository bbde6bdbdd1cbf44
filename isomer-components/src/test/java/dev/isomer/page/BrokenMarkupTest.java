package dev.isomer.page;

import static dev.isomer.block.prose.ProseElements.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.card.Card;
import dev.isomer.block.prose.Prose;
import dev.isomer.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements that overlap or stand where they may not: one prose, kept as it is. */
class BrokenMarkupTest {
    private static final String BROKEN = "markup-broken";
    private static final String CARD = "<div class=\"isomer-card\"><div class=\"isomer-card-body\">"
            + "<div class=\"isomer-card-title\">Card</div></div></div>";

    private final Isomer isomer = Isomer.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b><p>x</b>y</p>",
                "<table><div class=\"isomer-card-grid\">" + CARD + "</div><tr><td>cell</td></tr></table>",
                "<table>text<tr><td>cell</td></tr></table>",
                "<p>x<a class=\"isomer-card\" href=\"/\"><div>y</div></a></p>",
                "<a href=\"/1\">x<p>y<a href=\"/2\">z</a></p>"
            })
    void isKeptWhenItsNeighbourChanges(String broken) {
        String file = "<p>before</p>\n" + broken + "\n<p   class=after>after</p>\n";
        PageReading reading = isomer.readBody(file);

        assertThat(reading.diagnostics())
                .filteredOn(Diagnostic::code, BROKEN)
                .singleElement()
                .satisfies(finding -> assertThat(finding.position()).hasToString("2:1"));
        Block first = reading.page().blocks().get(0);
        assertThat(isomer.write(reading.page().withBlock(first, Prose.of(paragraph("new")))))
                .isEqualTo(file.replace("before", "new"));
    }

    @Test
    void isOneProseInWhichBlocksAreStillFound() {
        Page page = isomer.readBody(
                        "<table><div class=\"isomer-card-grid\">" + CARD + "</div><tr><td>x</td></tr></table>")
                .page();
        assertThat(page.blocks()).hasSize(1);
        assertThat(page.blocks(Card.class)).extracting(Card::title).containsExactly("Card");
    }

    @Test
    void isLaidOutAnewWhenItChanges() {
        Page page = isomer.readBody("<p>a</p>\n<table><div class=\"isomer-card-grid\">" + CARD
                        + "</div><tr><td>x</td></tr></table>\n<p>b</p>")
                .page();
        Card card = page.blocks(Card.class).get(0);
        String written =
                isomer.write(page.withBlock(card, card.toBuilder().title("New").build()));
        assertThat(written)
                .startsWith("<p>a</p>\n")
                .endsWith("</table>\n<p>b</p>")
                .contains(">New</div>");
        assertThat(isomer.readBody(written).diagnostics()).isEmpty();
    }

    @Test
    void isFoundDeepInsideAndLeavesTheRestEditable() {
        String file = "<div   class='x'><p>one</p><div><b><p>x</b>y</p></div><ul><li><p>two</p></li></ul></div>";
        PageReading reading = isomer.readBody(file);
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly(BROKEN);
        Block edited = WordEdit.of(reading.page().blocks().get(0));
        assertThat(edited).isNotNull();
        assertThat(isomer.write(reading.page().withBlock(reading.page().blocks().get(0), edited)))
                .isEqualTo(file.replace("one", "Changed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul><li>a<li>b</ul>", "<p>a<p>b", "<table><tr><td>a<td>b</table>", "<p>a</div>b</p>"})
    void isNotWhatHtmlAllows(String html) {
        assertThat(isomer.readBody(html).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(BROKEN);
    }
}
