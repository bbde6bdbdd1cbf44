package dev.isomer.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isomer.Isomer;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.quote.Quote;
import dev.isomer.html.Attributes;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalAttributesTest {
    private static final Card CARD = Card.builder().title("A").build();
    private static final Details DETAILS = Details.builder("S").build();

    /** A block with one attribute, made by its builder. */
    interface Made extends BiFunction<String, String, Block> {}

    static Stream<Made> builders() {
        return Stream.of(
                (name, value) -> CARD.toBuilder().attribute(name, value).build(),
                (name, value) ->
                        CardGrid.of(CARD).toBuilder().attribute(name, value).build(),
                (name, value) ->
                        Accordion.of(DETAILS).toBuilder().attribute(name, value).build(),
                (name, value) -> DETAILS.toBuilder().attribute(name, value).build(),
                (name, value) -> Iframe.builder("https://form.gov.sg/1")
                        .attribute(name, value)
                        .build(),
                (name, value) -> Image.builder("/a.png").attribute(name, value).build(),
                (name, value) -> Quote.builder().attribute(name, value).build());
    }

    @ParameterizedTest
    @MethodSource("builders")
    void everyBuilderTakesThem(Made made) {
        for (String name : Set.of("lang", "role", "data-a", "aria-label")) {
            for (Profile profile : Profile.values()) {
                assertThat(html(made.apply(name, "ms"), profile).select("[" + name + "=ms]"))
                        .as(name)
                        .hasSize(1);
            }
        }
        assertThat(html(made.apply("class", "wide"), Profile.WEB).select(".wide"))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("builders")
    void nullAndEmptyAreNone(Made made) {
        assertThat(made.apply("class", null)).isEqualTo(made.apply("lang", ""));
        assertThat(html(made.apply("lang", ""), Profile.WEB).select("[lang]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builders")
    void noBuilderTakesOthers(Made made) {
        for (String name : Set.of("onclick", "style", "src", "srcdoc", "href", "open", "allow", "ID", "data-", "a b")) {
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> made.apply(name, "a"))
                    .withMessageStartingWith("attribute is \"" + name + "\"; allowed: ")
                    .withMessageContaining("class, lang, dir");
        }
    }

    private static Element html(Block block, Profile profile) {
        return Jsoup.parseBodyFragment(Isomer.standard().with(profile).render(block))
                .body();
    }

    @Test
    void aSecondValueTakesThePlaceOfTheFirst() {
        Card.Builder card = CARD.toBuilder().attribute("id", "a").attribute("id", "b");
        assertThat(card.build().attributes()).isEqualTo(Attributes.of("id", "b"));
        assertThat(card.attribute("id", null).build()).isEqualTo(CARD);
    }

    @Test
    void whatTheBlockHasAPropertyForIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.toBuilder().attribute("title", "A"))
                .withMessage("attribute is \"title\"; allowed: id, class, lang, dir, role, data-…, aria-…");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.builder("/a.png").attribute("id", "a"))
                .withMessageStartingWith("attribute is \"id\"; allowed: class, lang, dir, role");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accordion.builder().attribute("data-type", "a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accordion.of(DETAILS).toBuilder()
                        .attributes(Attributes.of("data-type", "a"))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"id,a b", "id,'a\tb'", "dir,left", "dir,LTR", "lang,en_SG", "lang,-", "lang,'en;'"})
    void wrongValuesAreRefused(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.toBuilder().attribute(name, value))
                .withMessageStartingWith(name + " is \"" + value + "\"; allowed: ");
    }

    @Test
    void ofALongValueTheBeginningIsShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.toBuilder().attribute("dir", "x".repeat(10_000)))
                .withMessage("dir is \"" + "x".repeat(80) + "…\"; allowed: ltr, rtl, auto");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-SG", "zh-Hans-SG", "x-a"})
    void languageTags(String lang) {
        assertThat(CARD.toBuilder().attribute("lang", lang).build().attributes())
                .isEqualTo(Attributes.of("lang", lang));
    }

    @ParameterizedTest
    @CsvSource({
        "clas, class",
        "Class, class",
        "lnag, lang",
        "tittle, title",
        "rol, role",
    })
    void aMisspeltNameIsGuessed(String wrong, String right) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quote.builder().attribute(wrong, "a"))
                .withMessageEndingWith("; did you mean \"" + right + "\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "x", "zzzzzzz"})
    void aNameThatIsLikeNoneIsNotGuessed(String wrong) {
        assertThat(Suggestion.of(wrong, GlobalAttributes.NAMES)).isEmpty();
        assertThat(Suggestion.of(wrong.repeat(100), GlobalAttributes.NAMES)).isEmpty();
    }
}
