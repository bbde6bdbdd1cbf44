package dev.isomer.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.isomer.Isomer;
import dev.isomer.block.BlockDocumentation.Option;
import dev.isomer.block.card.Card;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every standard block type has; what is missing is named. */
class BlockTypesTest {
    private static final BlockTypes TYPES = Isomer.standard().blockTypes();

    static Stream<BlockType<?>> types() {
        return TYPES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAFolderOfItsOwn(BlockType<?> type) {
        assertThat(type.model().getPackageName()).isEqualTo("dev.isomer.block." + type.resources());
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAStylesheet(BlockType<?> type) {
        assertThat(type.stylesheet()).as(type.resources() + ".css").isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasDocumentationWithExamples(BlockType<?> type) {
        assertThat(BlockDocumentation.of(type).examples()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void documentsItsProperties(BlockType<?> type) {
        List<Option> documented =
                BlockDocumentation.of(type).options().get(type.model().getSimpleName());

        assertThat(documented)
                .extracting(Option::name, Option::type, Option::required, Option::meaning)
                .isEqualTo(type.properties().stream()
                        .map(property ->
                                tuple(property.name(), property.type(), property.required(), property.meaning()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasEachExampleInAllFormsOrSaysWhyNot(BlockType<?> type) {
        for (BlockExample example : BlockDocumentation.of(type).examples()) {
            assertThat(example.code()).as(example.name()).containsKeys(BlockExample.WEB, BlockExample.SOURCE);
            assertThat(BlockExample.LANGUAGES)
                    .as(example.name())
                    .allMatch(language -> example.code(language) != null || example.missing(language) != null);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void isFoundByItsName(BlockType<?> type) {
        assertThat(TYPES.named(type.name())).contains(type);
    }

    @Test
    void namesAreUnique() {
        assertThat(types().map(BlockType::name)).doesNotHaveDuplicates();
    }

    @Test
    void twoTypesOfOneModelAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Isomer.builder().blockType(Card.TYPE).build())
                .withMessage("Two block types have the model dev.isomer.block.card.Card");
    }

    @Test
    void twoTypesOfOneNameAreRefused() {
        BlockType<Other> other = BlockType.builder("card", Other.class)
                .renderer((block, out, context) -> {})
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Isomer.builder().blockType(other).build())
                .withMessageStartingWith("Two block types have the same name among [card, ");
    }

    @Test
    void aBlockOfNoTypeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TYPES.of(new Other()))
                .withMessageContaining("No block type for " + Other.class.getName())
                .withMessageContaining("Isomer.builder().blockType(…)");
    }

    private record Other() implements Block {}
}
