package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.card.Card;
import dev.isomer.page.Page;
import org.junit.jupiter.api.Test;

/** Edits deep in markup that was made by hand. */
class DeepEditsTest {
    private static final Isomer ISOMER = Isomer.standard();

    private static final String DEEP = """
            <table   class='fees'>
             <tbody><tr>
              <td  rowspan='1' colspan="1"><p>Dig   here</p>
                <details   class='isomer-details'>
                  <summary>Plots</summary>
                  <div class="isomer-details-content"   data-type='detailsContent'>
                    <div   class='isomer-card-grid'>
                      <div class='isomer-card'><div class='isomer-card-body'><div class='isomer-card-title'>One</div></div></div>
                      <div class='isomer-card'><div class='isomer-card-body'><div class='isomer-card-title'>Two</div></div></div>
                    </div>
                  </div>
                </details>
              </td></tr>
             </tbody>
            </table>
            <p>Sow</p>
            """;

    private final Page page = ISOMER.readBody(DEEP).page();
    private final Card two = page.blocks(Card.class).get(1);

    @Test
    void changeTheLinesOfTheBlockOnly() {
        String written =
                ISOMER.write(page.withBlock(two, two.toBuilder().title("2").build()));
        int card = DEEP.indexOf("<div class='isomer-card'>", DEEP.indexOf("One"));

        assertThat(written)
                .startsWith(DEEP.substring(0, card))
                .endsWith(DEEP.substring(DEEP.indexOf("\n        </div>", card)));
        assertThat(ISOMER.readBody(written).page().blocks(Card.class))
                .extracting(Card::title)
                .containsExactly("One", "2");
    }

    @Test
    void removeTheLinesOfTheBlockOnly() {
        String line =
                DEEP.lines().filter(each -> each.contains("Two")).findFirst().orElseThrow() + "\n";

        assertThat(ISOMER.write(page.withoutBlock(two))).isEqualTo(DEEP.replace(line, ""));
    }

    @Test
    void insertLinesOnly() {
        String written = ISOMER.write(
                page.withBlockBefore(two, Card.builder().title("1a").build()));
        int first = DEEP.indexOf("One") + "One</div></div></div>".length();

        assertThat(written)
                .startsWith(DEEP.substring(0, first))
                .endsWith(DEEP.substring(DEEP.indexOf("<div class='isomer-card'>", first)));
    }
}
