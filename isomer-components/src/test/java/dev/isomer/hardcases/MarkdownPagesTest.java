package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose text is Markdown, with HTML in it. */
class MarkdownPagesTest {
    private static final Isomer ISOMER = Isomer.standard();

    private static final String FILE = """
            ---
            title: Gardens
            ---
            # Rent a plot

            Grow **beans** in [a garden](/plots/){: .button}.

            <div class="isomer-image-wrapper">
            <img alt="A bee" src="/bee.png">
            </div>

            * dig
            * <b>sow</b>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "variant: markdown\n"})
    void theirTextIsMarkdown(String variant) {
        Page page = ISOMER.read(FILE.replace("---\n#", variant + "---\n#")).page();

        assertThat(page.blocks())
                .extracting(MarkdownPagesTest::typeName)
                .containsExactly("Markdown", "Image", "Markdown");
        assertThat(page.blocks().get(0).toString()).contains("# Rent a plot", "Grow **beans**", "{: .button}");
        assertThat(page.blocks().get(2).toString()).contains("* dig", "* <b>sow</b>");
    }

    @Test
    void theEditorsOwnPagesHaveNoMarkdown() {
        Page page = ISOMER.read("---\nvariant: tiptap\n---\n<p># Dig</p>").page();

        assertThat(page.blocks()).hasExactlyElementsOfTypes(Prose.class);
    }

    @Test
    void areKeptByteForByte() {
        assertThat(ISOMER.write(ISOMER.read(FILE).page())).isEqualTo(FILE);
    }

    @Test
    void aPictureInThemIsChangedInItsLine() {
        Page page = ISOMER.read(FILE).page();
        Image bee = page.blocks(Image.class).get(0);

        assertThat(ISOMER.write(
                        page.withBlock(bee, bee.toBuilder().alt("A wasp").build())))
                .isEqualTo(FILE.replace("A bee", "A wasp"));
    }

    @Test
    void aFrameWithoutAWrapperIsFound() {
        String file = "---\ntitle: Gardens\n---\n## Apply\n\n<iframe src=\"https://form.gov.sg/1\"></iframe>\n";
        Page page = ISOMER.read(file).page();

        assertThat(page.blocks(Iframe.class)).extracting(Iframe::src).containsExactly("https://form.gov.sg/1");
        assertThat(ISOMER.write(page)).isEqualTo(file);
    }

    @Test
    void aBlockBesideMarkdownIsRemovedAndTheTextStays() {
        Page page = ISOMER.read(FILE).page();
        String written = ISOMER.write(page.withoutBlock(page.blocks(Image.class).get(0)));

        assertThat(written)
                .contains("# Rent a plot\n\nGrow **beans**", "* dig\n* <b>sow</b>\n")
                .doesNotContain("<img");
    }

    private static String typeName(Block block) {
        return block.getClass().getSimpleName();
    }
}
