package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.card.Card;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElements;
import dev.isomer.page.Page;
import dev.isomer.page.PageReading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken markup beside blocks that change. */
class BrokenPlacesTest {
    private static final Isomer ISOMER = Isomer.standard();

    private static final String CARD = "<div class=\"isomer-card-grid\"><div class=\"isomer-card\">"
            + "<div class=\"isomer-card-body\"><div class=\"isomer-card-title\">A</div></div></div></div>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b><p>x</b>y</p>",
                "<table>" + CARD + "<tr><td>c</td></tr></table>",
                "<p>x<a class=\"isomer-card\" href=\"/a/\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\">B</div></div></a></p>",
            })
    void isOneProseThatIsReportedAndLeftAlone(String broken) {
        String body = "<p>Dig</p>\n" + broken + "\n<p>Sow</p>";
        PageReading reading = ISOMER.readBody(body);
        List<Block> blocks = reading.page().blocks();

        assertThat(reading.diagnostics())
                .filteredOn(found -> found.code().equals("markup-broken"))
                .singleElement()
                .satisfies(found -> assertThat(found.position()).hasToString("2:1"));
        assertThat(blocks).hasExactlyElementsOfTypes(Prose.class, Prose.class, Prose.class);
        assertThat(ISOMER.write(reading.page().withBlock(blocks.get(0), Prose.of(ProseElements.paragraph("Hoe")))))
                .isEqualTo(body.replace("Dig", "Hoe"));
        assertThat(ISOMER.write(reading.page().withBlock(blocks.get(2), Prose.of(ProseElements.paragraph("Hoe")))))
                .isEqualTo(body.replace("Sow", "Hoe"));
    }

    @Test
    void isReplacedAsAWhole() {
        Page page = ISOMER.readBody("<p>Dig</p>\n<b><p>x</b>y</p>\n<p>Sow</p>").page();

        assertThat(ISOMER.write(page.withBlock(page.blocks().get(1), Prose.of(ProseElements.paragraph("Hoe")))))
                .isEqualTo("<p>Dig</p>\n<p>Hoe</p>\n<p>Sow</p>");
    }

    @Test
    void deepInAContainerLeavesTheBlocksAroundItReadable() {
        String body = "<blockquote>\n<b><p>x</b>y</p>\n</blockquote>\n" + CARD + "\n<p>Sow</p>";
        Page page = ISOMER.readBody(body).page();
        Card card = page.blocks(Card.class).get(0);

        assertThat(ISOMER.write(page.withBlock(card, card.toBuilder().title("B").build())))
                .startsWith("<blockquote>\n<b><p>x</b>y</p>\n</blockquote>\n")
                .contains(">B<")
                .endsWith("\n<p>Sow</p>");
    }
}
