package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.safe.MarkupSamples;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids of a page are found without writing it where its text cannot hold any. */
class OwnIdsTest {
    private final Isomer isomer = Isomer.standard();

    @ParameterizedTest
    @EnumSource
    void aTextWithoutTheNameOfAnIdHasNone(MarkupSamples samples) throws IOException {
        int without = 0;
        for (String sample : samples.all()) {
            if (!OwnIds.mayStandIn(sample)) {
                Page page = isomer.read(sample).page();
                assertThat(OwnIds.of(page.blocks(), isomer.blockTypes()))
                        .as(sample)
                        .isEmpty();
                without++;
            }
        }

        assertThat(without).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id=x>",
                "<p ID='x'>",
                "<p\nid\n=\nx>",
                "<p/id=x>",
                "<p class=\"a\"id=\"x\">",
                "<p id =x>",
                "<p\tid='x'>"
            })
    void eachWayToWriteAnIdIsSeen(String tag) {
        Page page = isomer.read(tag + "text</p>").page();

        assertThat(OwnIds.of(page.blocks(), isomer.blockTypes())).containsExactly("x");
        assertThat(page.ownIds(isomer.blockTypes())).containsExactly("x");
    }

    @Test
    void blocksThatHaveComeLaterCount() {
        Page with = isomer.read("<p id=x>a</p>").page();
        Page page = isomer.read("<p>b</p>").page();

        assertThat(page.withBlocks(with.blocks()).ownIds(isomer.blockTypes())).containsExactly("x");
    }
}
