package dev.isomer.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Dom;
import dev.isomer.Isomer;
import dev.isomer.page.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that the examples in the documentation of the blocks say is true. */
class BlockExamplesTest {
    private static final Isomer ISOMER = Isomer.standard();
    private static final Map<String, Block> JAVA = new HashMap<>();

    record Example(String file, BlockExample example) {
        boolean has(String language) {
            return example.code(language) != null;
        }

        String code(String language) {
            return Objects.requireNonNull(example.code(language), language);
        }

        @Override
        public String toString() {
            return file + ": " + example.name();
        }
    }

    static List<Example> examples() {
        Set<String> files = new HashSet<>();
        List<Example> examples = new ArrayList<>();
        for (BlockType<?> type : ISOMER.blockTypes().all()) {
            String file = type.resources() + ".md";
            if (files.add(file)) {
                BlockDocumentation.of(type).examples().forEach(example -> examples.add(new Example(file, example)));
            }
        }
        return examples;
    }

    static Stream<Example> examplesOfPages() {
        return examples().stream().filter(example -> example.has(BlockExample.PAGE));
    }

    static Stream<Example> examplesOfJava() {
        return examples().stream().filter(example -> example.has(BlockExample.JAVA));
    }

    static Stream<Example> examplesOfBoth() {
        return examplesOfPages().filter(example -> example.has(BlockExample.JAVA));
    }

    @BeforeAll
    static void runJava(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        List<Example> examples = examplesOfJava().toList();
        List<Block> blocks = JavaSnippets.run(
                examples.stream()
                        .map(example -> example.code(BlockExample.JAVA))
                        .toList(),
                folder);
        for (int i = 0; i < examples.size(); i++) {
            JAVA.put(examples.get(i).toString(), blocks.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("examplesOfBoth")
    void javaGivesTheBlockThatIsRead(Example example) {
        assertThat(block(example)).isEqualTo(blockOf(page(example)));
    }

    @ParameterizedTest
    @MethodSource("examplesOfPages")
    void theBlockIsWrittenAsThePageHasIt(Example example) {
        Page page = Page.of(page(example).frontMatter(), block(example));

        assertThat(ISOMER.writeCanonical(page)).isEqualTo(example.code(BlockExample.PAGE));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void visitorsGetWhatIsSaid(Example example) {
        assertThat(Dom.lines(ISOMER.render(block(example)))).isEqualTo(Dom.lines(example.code(BlockExample.WEB)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void profileSourceGivesWhatIsSaid(Example example) {
        assertThat(Dom.lines(ISOMER.with(Profile.SOURCE).render(block(example))))
                .isEqualTo(Dom.lines(example.code(BlockExample.SOURCE)));
    }

    @ParameterizedTest
    @MethodSource("examplesOfPages")
    void aPageIsReadAndRenderedAlike(Example example) {
        Page page = page(example);

        assertThat(Dom.lines(ISOMER.render(page))).isEqualTo(Dom.lines(example.code(BlockExample.WEB)));
        assertThat(Dom.lines(ISOMER.with(Profile.SOURCE).render(page)))
                .isEqualTo(Dom.lines(example.code(BlockExample.SOURCE)));
    }

    private static Block block(Example example) {
        return example.has(BlockExample.JAVA) ? JAVA.get(example.toString()) : blockOf(page(example));
    }

    private static Page page(Example example) {
        String text = example.code(BlockExample.PAGE);
        return (text.startsWith("---\n") ? ISOMER.read(text) : ISOMER.readBody(text)).page();
    }

    private static Block blockOf(Page page) {
        assertThat(page.blocks()).hasSize(1);
        return page.blocks().get(0);
    }
}
