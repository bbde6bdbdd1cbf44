package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.block.Block;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.markdown.Markdown;
import dev.isomer.block.prose.Markup;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElements;
import dev.isomer.block.quote.Quote;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.html.Attributes;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A character that is none, at any place of any text of any block, costs nothing but itself. */
class CharacterSlotsTest {
    private static final List<String> ODD = odd();

    /** Builders that want nothing more, except of the blocks that have none. */
    private static final Map<Class<?>, Supplier<Object>> BUILDERS = Map.of(
            Card.class,
                    () -> Card.builder()
                            .title("T")
                            .image("/a.png", "A")
                            .href("/b/")
                            .linkText("L"),
            CardGrid.class,
                    () -> CardGrid.builder().card(Card.builder().title("T").build()),
            Accordion.class, () -> Accordion.builder().item(Details.builder("S").build()),
            Details.class, () -> Details.builder("S").content(Prose.text("T")),
            Iframe.class, () -> Iframe.builder("https://form.gov.sg/1"),
            Image.class, () -> Image.builder("/a.png").alt("A"),
            Quote.class, () -> Quote.builder(Prose.text("Q")));

    private static final Map<Class<?>, Function<String, Block>> WITHOUT_BUILDER =
            Map.of(Prose.class, text -> Prose.of(ProseElements.paragraph(text)), Markdown.class, Markdown::new);

    private static List<String> odd() {
        List<String> odd = new ArrayList<>(
                List.of("\ufeff", "\ufffe", "\uffff", "\ufdd0", "\u2028", "\u2029", "\ud800", "\udfff"));
        for (char c = 0; c < 0xa0; c++) {
            if (c < ' ' || c >= 0x7f) {
                odd.add(String.valueOf(c));
            }
        }
        odd.add(Character.toString(0x1ffff));
        odd.add(Character.toString(0x10ffff));
        return odd;
    }

    @Test
    void everyStandardBlockIsTried() {
        Set<Class<?>> tried = new HashSet<>(BUILDERS.keySet());
        tried.addAll(WITHOUT_BUILDER.keySet());
        tried.add(Markup.class); // holds checked HTML, no text
        Set<Class<?>> all = new HashSet<>();
        Isomer.standard().blockTypes().all().forEach(type -> all.add(type.model()));

        assertThat(tried).isEqualTo(all);
        assertThat(slots())
                .hasSizeGreaterThan(20)
                .containsKeys("Card.title", "Image.alt", "Iframe.title", "Quote.speaker", "Details.builder");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void nothingBehindTheCharacterIsLost(Profile profile) {
        List<String> lost = new ArrayList<>();
        slots().forEach((name, slot) -> {
            for (String odd : ODD) {
                for (String text : List.of(odd + "before after", "before" + odd + " after", "before after" + odd)) {
                    String problem = problem(slot.apply(text), profile, name.contains("src") || name.contains("href"));
                    if (problem != null) {
                        lost.add(name + " U+" + Integer.toHexString(odd.codePointAt(0)) + ": " + problem);
                    }
                }
            }
        });
        assertThat(lost).isEmpty();
    }

    @Test
    void whatHtmlCannotHoldIsReportedOnceForABlock() {
        List<Diagnostic> found = new ArrayList<>();
        Isomer isomer = Isomer.standard().with(RenderOptions.standard().withDiagnostics(found::add));
        isomer.render(Page.of(
                FrontMatter.empty(),
                Card.builder().title("a\0b\0c").description("\ud800").build(),
                Prose.text("\uffff \u0001 \ud83d\ude00"),
                Prose.text("a\udfff")));

        assertThat(found).extracting(Diagnostic::code).containsExactly("character-replaced", "character-replaced");
    }

    private static String problem(Block block, Profile profile, boolean isUrl) {
        Isomer isomer = Isomer.standard().with(profile);
        String html =
                isomer.render(Page.of(FrontMatter.empty(), block, Prose.of(ProseElements.paragraph("The next block"))));
        Document document = Jsoup.parse(html);
        if (document.select("p").stream().noneMatch(p -> p.text().equals("The next block"))) {
            return "the next block is gone: " + html;
        }
        boolean held = isUrl
                || document.nodeStream(TextNode.class).anyMatch(text -> isWhole(text.getWholeText()))
                || document.stream()
                        .anyMatch(element -> element.attributes().asList().stream()
                                .anyMatch(attribute -> isWhole(attribute.getValue())));
        boolean wasWritten = html.contains("before");
        return held || !wasWritten ? null : "cut: " + html;
    }

    private static boolean isWhole(String text) {
        return text.contains("before") && text.substring(text.indexOf("before")).contains("after");
    }

    private static final Set<String> SIZES = Set.of("Iframe.width", "Iframe.height");

    /** All methods of all builders that take one String, and what the blocks without a builder are made of. */
    private static Map<String, Function<String, Block>> slots() {
        Map<String, Function<String, Block>> slots = new LinkedHashMap<>();
        BUILDERS.forEach((model, builder) -> {
            Arrays.stream(model.getMethods())
                    .filter(method -> method.getName().equals("builder") && takesString(method))
                    .forEach(method ->
                            slots.put(model.getSimpleName() + ".builder", text -> build(call(method, null, text))));
            for (Method method : builder.get().getClass().getMethods()) {
                if (takesString(method)
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass() != Object.class) {
                    slots.put(
                            model.getSimpleName() + "." + method.getName(),
                            text -> build(call(method, builder.get(), text)));
                }
                if (method.getName().equals("attributes")) {
                    slots.put(
                            model.getSimpleName() + ".attributes",
                            text -> build(call(method, builder.get(), Attributes.of("data-x", text))));
                }
            }
        });
        SIZES.forEach(slots::remove); // a builder takes no text for them, but a page may hold some
        slots.put(
                "Iframe of a page",
                text -> new Iframe("https://form.gov.sg/1", null, text, text, text, true, Attributes.none()));
        WITHOUT_BUILDER.forEach((model, make) -> slots.put(model.getSimpleName(), make));
        return slots;
    }

    private static boolean takesString(Method method) {
        return method.getParameterCount() == 1 && method.getParameterTypes()[0] == String.class;
    }

    private static Block build(Object builder) {
        try {
            return (Block) builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method method, Object target, Object argument) {
        try {
            return method.invoke(target, argument);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
