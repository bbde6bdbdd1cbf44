package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Changing something in a real page changes its lines and no others. */
class CorpusEditTest {
    private static final int BLOCKS_OF_A_PAGE = 10;

    private final Isomer isomer = Isomer.standard();

    @Test
    void aChangedWordChangesTheLinesOfItsBlock() throws IOException {
        int edits = 0;
        int laidOutAnew = 0;
        for (Path file : CorpusPages.all()) {
            Page page = isomer.read(file).page();
            for (Block block : someBlocks(page)) {
                Block edited = WordEdit.of(block);
                if (edited != null && !edited.equals(block)) {
                    Page changed = page.withBlock(block, edited);
                    List<String> others = linesOutside(page, block, isomer.write(changed));
                    boolean anew = !others.isEmpty() && isLaidOutAnew(changed);
                    assertThat(anew ? List.of() : others).as(file + " " + block).isEmpty();
                    edits++;
                    laidOutAnew += anew ? 1 : 0;
                }
            }
        }
        assertThat(edits).isGreaterThan(1000);
        assertThat(laidOutAnew).isLessThan(edits / 500);
    }

    /** Beside tags that are never closed, new markup would be read in another way than it is meant. */
    private boolean isLaidOutAnew(Page changed) {
        Page body = Page.of(FrontMatter.empty(), changed.blocks());
        return isomer.write(changed).endsWith(isomer.writeCanonical(body));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        int edits = 0;
        for (Path file : CorpusPages.all()) {
            Page page = isomer.read(file).page();
            for (Block block : page.blocks()) {
                for (Page edited : edits(page, block)) {
                    Page again = isomer.read(isomer.write(edited)).page();
                    assertThat(letters(again)).as(file + " " + block).isEqualTo(letters(edited));
                    edits++;
                }
                if (edits % 40 == 0) {
                    break;
                }
            }
        }
        assertThat(edits).isGreaterThan(1000);
    }

    private static List<Page> edits(Page page, Block block) {
        Block added = Prose.of(ProseElements.paragraph("Inserted"));
        List<Block> moved = new ArrayList<>(page.blocks());
        moved.remove(block);
        moved.add(block);
        return List.of(
                page.withoutBlock(block),
                page.withBlockBefore(block, added),
                page.withBlockAfter(block, added),
                page.withBlocks(moved));
    }

    /** All that the page says, without the white space. */
    private String letters(Page page) {
        return isomer.writeCanonical(Page.of(FrontMatter.empty(), page.blocks()))
                .replaceAll("\\s+", "");
    }

    private static List<Block> someBlocks(Page page) {
        List<Block> blocks = new ArrayList<>();
        page.forEachBlock(blocks::add);
        Collections.shuffle(blocks, new Random(1));
        return blocks.subList(0, Math.min(blocks.size(), BLOCKS_OF_A_PAGE));
    }

    /** The lines of the file that have changed although the block does not stand in them. */
    private List<String> linesOutside(Page page, Block block, String written) {
        String file = isomer.write(page);
        List<String> before = List.of(file.split("\n", -1));
        List<String> after = List.of(written.split("\n", -1));
        Slice slice =
                Objects.requireNonNull(Objects.requireNonNull(page.source()).slice(block));
        int firstLine = lineBreaks(file, slice.start());
        int behindLast = lineBreaks(file, slice.end()) + 1;
        int same = 0;
        while (same < firstLine && same < after.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < before.size() - behindLast
                && before.get(before.size() - 1 - sameAtEnd).equals(after.get(after.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        List<String> changed = new ArrayList<>(before.subList(same, firstLine));
        changed.addAll(before.subList(behindLast, before.size() - sameAtEnd));
        return changed;
    }

    private static int lineBreaks(String text, int end) {
        return (int) text.chars().limit(end).filter(c -> c == '\n').count();
    }
}
