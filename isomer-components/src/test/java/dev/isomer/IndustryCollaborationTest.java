package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.block.Profile;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.quote.Quote;
import dev.isomer.page.Page;
import dev.isomer.page.PageReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that the library was asked to rebuild, through all of it. */
class IndustryCollaborationTest {
    private static final String FILE = Pages.INDUSTRY_COLLABORATION;

    private final Isomer isomer = Isomer.standard();
    private final PageReading reading = isomer.read(FILE);
    private final Page page = reading.page();

    @Test
    void isReadWithoutComplaint() {
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void frontMatterIsAsWritten() {
        assertThat(page.frontMatter().values().keySet())
                .containsExactly("title", "permalink", "description", "third_nav_title", "variant", "image");
        assertThat(page.title()).isEqualTo("Industry Collaboration");
        assertThat(page.frontMatter().thirdNavTitle()).isEqualTo("Collaborate With Us");
        assertThat(page.image())
                .isEqualTo("/images/Products and Services/Collaborate with us/industry_collab_meta_image.jpg");
        assertThat(page.description()).startsWith("GovTech is always looking").endsWith("Smart Nation plans.");
    }

    @Test
    void allBlocksAreFound() {
        assertThat(page.blocks(CardGrid.class))
                .extracting(grid -> grid.cards().size())
                .containsExactly(3, 3, 2, 2, 1);
        assertThat(page.blocks(Card.class)).hasSize(11);
        assertThat(page.blocks(Accordion.class)).hasSize(1);
        assertThat(page.blocks(Details.class)).hasSize(3);
        assertThat(page.blocks(Iframe.class)).hasSize(1);
        assertThat(page.blocks(Image.class)).hasSize(1);
        assertThat(page.blocks(Quote.class))
                .extracting(Quote::speaker)
                .containsExactly(
                        "Mr Goh Wei Boon, Chief Executive, GovTech",
                        "Jessie Jie Xia, Thoughtworks Chief Information Officer",
                        "Paul Lee, Cyber Senior Business Director");
    }

    @Test
    void sourceProfileHasTheDomOfTheFile() {
        String html = isomer.with(Profile.SOURCE).render(page);
        assertThat(Dom.lines(html)).isEqualTo(Dom.lines(Pages.body(FILE)));
    }

    @Test
    void allSinksGetTheSame() throws IOException {
        String expected = isomer.render(page);
        StringBuilder characters = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        isomer.render(page, characters);
        isomer.render(page, bytes);
        assertThat(characters.toString()).isEqualTo(expected);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @Test
    void unchangedItIsTheSameFile() {
        assertThat(isomer.write(page)).isEqualTo(FILE);
        assertThat(isomer.writeBytes(page)).isEqualTo(FILE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void canonicallyWrittenItIsTheSameFile() {
        assertThat(isomer.writeCanonical(page)).isEqualTo(FILE);
    }

    @Test
    void layoutIsMadeAnewWhereTheFileHasNone() {
        String oneLine = Pages.body(FILE).replaceAll(">\\n", ">").replace('\n', ' ');
        String file = FILE.substring(0, FILE.length() - Pages.body(FILE).length()) + oneLine;
        assertThat(oneLine).doesNotContain("\n");
        assertThat(isomer.writeCanonical(isomer.read(file).page())).isEqualTo(FILE);
    }

    @Test
    void aChangedCardChangesItsLinesOnly() {
        for (Card card : page.blocks(Card.class)) {
            Card changed = card.toBuilder().title("Changed " + card.title()).build();
            String expected =
                    FILE.replace(">" + file(card.title()) + "</div>", ">Changed " + file(card.title()) + "</div>");
            assertThat(isomer.write(page.withBlock(card, changed))).isEqualTo(expected);
        }
    }

    @Test
    void aChangedKeyChangesItsLineOnly() {
        String written = isomer.write(page.withFrontMatter("third_nav_title", "Work With Us"));
        assertThat(written)
                .isEqualTo(FILE.replace("third_nav_title: Collaborate With Us", "third_nav_title: Work With Us"));
    }

    @Test
    void everyBlockCanBeWrittenAnewInItsPlace() {
        List<String> differing = new ArrayList<>();
        page.forEachBlock(block -> {
            Page emptied = page.withBlock(block, Copies.of(block));
            if (!isomer.write(emptied).equals(FILE)) {
                differing.add(block.toString());
            }
        });
        assertThat(differing).isEmpty();
    }

    private static String file(String text) {
        return text.replace("&", "&amp;");
    }
}
