package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.Isomer;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseElements;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, written and read again is the same. */
class ModelTest {
    private static final Isomer ISOMER = Isomer.standard();

    @ParameterizedTest
    @ValueSource(strings = {"<img alt=\"bee\" src=\"/bee.png\">", "<input type=\"checkbox\">"})
    void theSpaceBehindAPictureInTheTextStays(String element) {
        String html = "<p>A " + element + " flies</p>";

        assertThat(Bodies.source(html)).isEqualTo(html);
        assertThat(Bodies.web(html)).endsWith("> flies</p>");
    }

    @Test
    void theFirstBlockTakesItsLineAlong() {
        Page page = ISOMER.readBody("<p>Dig</p>\n<p>Sow</p>").page();

        assertThat(ISOMER.write(page.withoutBlock(page.blocks().get(0)))).isEqualTo("<p>Sow</p>");
    }

    @Test
    void theFirstRowOfATableCountsTheColumnsThatItsCellsSpan() {
        ProseElement table = ProseElements.table(
                ProseElements.row(ProseElements.cell("Plots").with("colspan", "2")),
                ProseElements.row(ProseElements.cell("Small"), ProseElements.cell("Large")));

        assertThat(ISOMER.writeCanonical(Page.of(FrontMatter.empty(), Prose.of(table))))
                .contains("<table style=\"minWidth: 50px\">\n<colgroup>\n<col>\n<col>\n</colgroup>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Dig<br>sow</p>",
                "<p><b>dig</b><mark>sow</mark></p>",
                "<ul data-type=\"taskList\"><li data-type=\"taskItem\" data-checked=\"false\"><label>"
                        + "<input type=\"checkbox\"><span></span></label><div><p>Dig</p></div></li></ul>",
            })
    void whatIsWrittenAsTheCmsDoesIsReadAsTheSamePage(String html) {
        Page page = ISOMER.readBody(html).page();

        assertThat(ISOMER.readBody(ISOMER.writeCanonical(page)).page()).isEqualTo(page);
    }
}
