package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseNode;
import dev.isomer.block.prose.ProseText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One word changes in broken markup that is read in another way however it is written. */
class BrokenTextEditTest {
    private static final Isomer ISOMER = Isomer.standard();
    private static final String NEW = "changed";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dt><table><dt></table><span><blockquote>one",
                "---\ntitle: T\n---\n<dd>one <b></dd>\n<dt><b>two",
                "one two<i><blockquote>three <form>four<i></form><form>",
                "---\ntitle: T\n---\n<td>one<i><form><i><blockquote>\ntwo  <ul>three",
            })
    void allOtherWordsStayOnce(String file) {
        Page page = ISOMER.read(file).page();
        List<Block> blocks = new ArrayList<>();
        page.forEachBlock(blocks::add);
        int edits = 0;
        for (String word : words(file)) {
            for (Block block : blocks) {
                if (block instanceof Prose prose && prose.text().contains(word)) {
                    Prose edited = Prose.of(edited(prose.nodes(), word));
                    String written = ISOMER.write(page.withBlock(block, edited));

                    assertThat(words(written)).containsExactlyInAnyOrderElementsOf(words(file.replace(word, NEW)));
                    edits++;
                }
            }
        }
        assertThat(edits).isPositive();
    }

    private static List<String> words(String file) {
        String text = file.replace("title: T", "").replaceAll("<[^>]*>", " ");
        return Arrays.stream(text.split("[^a-z]+")).filter(w -> !w.isEmpty()).toList();
    }

    private static List<ProseNode> edited(List<ProseNode> nodes, String word) {
        List<ProseNode> edited = new ArrayList<>();
        for (ProseNode node : nodes) {
            if (node instanceof ProseText text) {
                edited.add(new ProseText(text.text().replace(word, NEW)));
            } else if (node instanceof ProseElement element) {
                edited.add(new ProseElement(element.name(), element.attributes(), edited(element.children(), word)));
            } else {
                edited.add(node);
            }
        }
        return edited;
    }
}
