package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits beside and in elements that nothing closes, with text behind that no element holds. */
class UnclosedEditTest {
    private static final Isomer ISOMER = Isomer.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>a</p></cite>",
                "<blockquote><p>a</p></cite><p>b</p></cite>",
                "<blockquote><tbody><caption></cite><blockquote><tbody><caption></cite>",
                "<blockquote>a <?",
                "<blockquote>y<?",
                "<blockquote>><v",
                "<d><iframe src=h></iframe\n",
                "<l><div class=\"isomer-image-wrapper\"><img src><d",
                "<details class=\"isomer-details\"><summary>s</summary><div class=\"isomer-details-content\"><p>a</p></x>",
                "<div class=\"isomer-card-grid\"><div class=\"isomer-card\"><div class=\"isomer-card-body\"></x>",
            })
    void whatIsNotEditedStays(String html) {
        Page page = ISOMER.read("---\ntitle: T\nvariant: tiptap\n---\n" + html).page();
        List<Block> blocks = new ArrayList<>();
        page.forEachBlock(blocks::add);

        assertThat(blocks).isNotEmpty();
        for (Block top : page.blocks()) {
            assertThat(ISOMER.write(page.withBlockAfter(top, Prose.text("New"))))
                    .startsWith("---\ntitle: T\nvariant: tiptap\n---\n")
                    .contains("New");
            assertThat(ISOMER.write(page.withoutBlock(top))).startsWith("---\ntitle: T");
        }
        for (Block block : blocks) {
            if (block instanceof Prose) {
                assertThat(ISOMER.write(page.withBlock(block, Prose.text("New"))))
                        .contains("New");
            }
        }
    }
}
