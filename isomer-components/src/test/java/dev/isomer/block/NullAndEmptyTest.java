package dev.isomer.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.isomer.Bodies;
import dev.isomer.Isomer;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.quote.Quote;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule of {@link Values}, tried on every method of every builder. */
class NullAndEmptyTest {
    private static final Card CARD = Card.builder().title("T").build();
    private static final Details DETAILS = Details.builder("S").build();

    /** Builders that could build a block already. */
    private static final Map<Class<?>, Supplier<Object>> BUILDERS = Map.of(
            Card.class, () -> Card.builder().description("D").href("/a/").image("/a.png", "A"),
            CardGrid.class, () -> CardGrid.builder().card(CARD),
            Accordion.class, () -> Accordion.builder().item(DETAILS),
            Details.class, () -> Details.builder("S"),
            Iframe.class, () -> Iframe.builder("https://form.gov.sg/1"),
            Image.class, () -> Image.builder("/a.png"),
            Quote.class, Quote::builder);

    /** What a block cannot be without, or what only a value of another kind can say. */
    private static final Set<String> REQUIRED = Set.of(
            "Card.attributes",
            "CardGrid.attributes",
            "CardGrid.card",
            "CardGrid.cards",
            "Accordion.attributes",
            "Accordion.item",
            "Accordion.items",
            "Details.attributes",
            "Details.summary",
            "Details.content",
            "Iframe.attributes",
            "Iframe.src",
            "Image.attributes",
            "Image.src",
            "Quote.attributes",
            "Quote.content");

    record Setting(Class<?> block, Method method) {
        Object apply(Object value) throws ReflectiveOperationException {
            Object builder = BUILDERS.get(block).get();
            method.invoke(builder, value);
            return builder.getClass().getMethod("build").invoke(builder);
        }

        boolean takesText() {
            return method.getParameterTypes()[0] == String.class;
        }

        @Override
        public String toString() {
            return block.getSimpleName() + "." + method.getName();
        }
    }

    static Stream<Setting> settings() {
        return BUILDERS.keySet().stream()
                .flatMap(block -> Arrays.stream(builder(block).getMethods())
                        .filter(method -> method.getReturnType() == builder(block) && method.getParameterCount() == 1)
                        .map(method -> new Setting(block, method)));
    }

    static Stream<Setting> optional() {
        return settings()
                .filter(setting -> !REQUIRED.contains(setting.toString()))
                .filter(setting -> setting.method().getParameterTypes()[0] != boolean.class);
    }

    static Stream<Setting> required() {
        return settings().filter(setting -> REQUIRED.contains(setting.toString()));
    }

    private static Class<?> builder(Class<?> block) {
        return Arrays.stream(block.getClasses())
                .filter(type -> type.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyBuilderIsTried() {
        assertThat(Isomer.standard().blockTypes().all().stream()
                        .<Class<?>>map(BlockType::model)
                        .filter(model -> Arrays.stream(model.getClasses())
                                .anyMatch(type -> type.getSimpleName().equals("Builder"))))
                .containsExactlyInAnyOrderElementsOf(BUILDERS.keySet());
    }

    @ParameterizedTest
    @MethodSource("optional")
    void nullAndEmptyAreTheSame(Setting setting) throws ReflectiveOperationException {
        if (setting.takesText() && !setting.method().getName().equals("alt")) {
            assertThat(setting.apply("")).isEqualTo(setting.apply(null));
        } else {
            assertThat(setting.apply(null)).isInstanceOf(Block.class);
        }
    }

    @ParameterizedTest
    @MethodSource("optional")
    void nullIsTheSameAsNotSaid(Setting setting) throws ReflectiveOperationException {
        Object builder = BUILDERS.get(setting.block()).get();
        Object unset = builder.getClass().getMethod("build").invoke(builder);
        boolean wasSaid = Set.of("Card.description", "Card.href", "Card.image", "Card.rel")
                .contains(setting.toString());

        assertThat(setting.apply(null).equals(unset)).isEqualTo(!wasSaid);
    }

    @ParameterizedTest
    @MethodSource("required")
    void nullIsRefusedWhereSomethingIsNeeded(Setting setting) {
        assertThat(catchCause(() -> setting.apply(null)))
                .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
    }

    private interface Call {
        void run() throws ReflectiveOperationException;
    }

    private static Throwable catchCause(Call call) {
        try {
            call.run();
            return null;
        } catch (ReflectiveOperationException e) {
            return e.getCause();
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\n\t"})
    void whatIsRequiredIsNamed(String nothing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.builder(nothing))
                .withMessage("src is empty: say where the picture lies");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Iframe.builder(nothing))
                .withMessage("src is empty: give the https address of what it shows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Details.builder(nothing))
                .withMessage("summary is empty: say in a few words what it opens");
    }

    @Test
    void anEmptyHrefIsNoLink() {
        assertThat(Isomer.standard().render(Card.builder().title("A").href("").build()))
                .doesNotContain("<a");
        assertThat(Isomer.standard().render(Image.builder("/a.png").href("").build()))
                .doesNotContain("<a");
    }

    @Test
    void aListWithAHoleNamesTheIndex() {
        assertThatNullPointerException()
                .isThrownBy(() ->
                        CardGrid.builder().cards(Arrays.asList(CARD, null)).build())
                .withMessage("cards[1] is null");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        Accordion.builder().items(Arrays.asList((Details) null)).build())
                .withMessage("items[0] is null");
        assertThatNullPointerException()
                .isThrownBy(() -> CardGrid.builder().cards(null))
                .withMessage("cards");
    }

    @Test
    void aPageKeepsItsEmptyAttributes() {
        List<String> pages = List.of(
                "<div class=\"isomer-image-wrapper\"><img title=\"\" alt=\"\" src=\"\"></div>",
                "<div class=\"iframe-wrapper\"><iframe style=\"\" height=\"\" width=\"auto\" src=\"\"></iframe></div>",
                "<a rel=\"\" href=\"/a/\" class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\">A</div></div></a>");
        for (String page : pages) {
            Block block = Bodies.block(page);
            assertThat(block.getClass()).isIn(Image.class, Iframe.class, Card.class);
            assertThat(Bodies.written(page).replace("\n", "")).isEqualTo(page);
        }
    }
}
