package dev.isomer.demo.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.BlockType;
import dev.isomer.block.card.Card;
import org.junit.jupiter.api.Test;

class GalleryTest {
    private static final Isomer ISOMER = Isomer.builder().blockType(Notice.TYPE).build();

    /** A block of an application, with notice.md beside it. */
    record Notice(String text) implements Block {
        static final BlockType<Notice> TYPE = BlockType.builder("notice", Notice.class)
                .renderer((notice, out, context) -> out.text(notice.text()))
                .build();
    }

    private final Gallery gallery = new Gallery(ISOMER);

    @Test
    void aBlockOfAnApplicationAppears() {
        GalleryPage notice = gallery.page("notice");

        assertThat(notice).isNotNull();
        assertThat(gallery.pages()).startsWith(notice);
        assertThat(notice.getTitle()).isEqualTo("Notice");
        assertThat(notice.getTags()).isEmpty();
        assertThat(notice.getExamples()).hasSize(1);
        assertThat(notice.getExamples().get(0).getForms())
                .extracting(Form::label)
                .containsExactly("Java", "HTML (WEB)", "HTML (SOURCE)");
    }

    @Test
    void typesThatShareTheirDocumentationShareAPage() {
        assertThat(gallery.pageOf("cardGrid")).isEqualTo("card");
        assertThat(gallery.page("card").getModels()).contains(Card.class).hasSize(2);
        assertThat(gallery.page("card").getTags()).extracting(Tag::name).containsExactly("cardGrid", "card");
    }

    @Test
    void pagesHaveNeighbours() {
        GalleryPage first = gallery.pages().get(0);
        GalleryPage second = gallery.pages().get(1);

        assertThat(gallery.neighbour(first, -1)).isNull();
        assertThat(gallery.neighbour(first, 1)).isSameAs(second);
        assertThat(gallery.neighbour(second, -1)).isSameAs(first);
    }

    @Test
    void wordsHoldCodeLinksAndTags() {
        assertThat(ISOMER.render(Words.line("Write `<b>` or [this](https://example.com/), or <iso:card> & ${x}")))
                .isEqualTo("Write <code>&lt;b&gt;</code> or <a href=\"https://example.com/\">this</a>, or"
                        + " <code>&lt;iso:card&gt;</code> &amp; <code>${x}</code>");
        assertThat(Words.paragraphs("One\nline.\n\nAnother.")).hasSize(2);
    }
}
