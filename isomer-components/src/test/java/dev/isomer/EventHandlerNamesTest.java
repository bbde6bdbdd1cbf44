package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.block.Block;
import dev.isomer.block.Profile;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.html.Attributes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributes that run script pass nowhere: neither in markup nor among the attributes that a Java program gives. */
class EventHandlerNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"onclick", "ONCLICK", "oNfocus", "onbeforetoggle", "onclick\u0000", "on", "formaction", "srcdoc"
            })
    void isLeftOutAndReported(String name) {
        assertThat(survivors(name)).isEmpty();
    }

    @Test
    void noneOfThoseThatOthersHaveFoundPasses() throws IOException {
        List<String> survivors = new ArrayList<>();
        for (Attacks.Vector vector : Attacks.of("attr-patt-event-handlers.json")) {
            survivors.addAll(survivors(vector.payload()));
            survivors.addAll(survivors(vector.payload().toLowerCase(Locale.ROOT)));
        }
        assertThat(survivors).isEmpty();
    }

    private static List<String> survivors(String name) {
        List<String> survivors = new ArrayList<>();
        for (Profile profile : Profile.values()) {
            for (Block block : blocks(name)) {
                List<Diagnostic> found = new ArrayList<>();
                Isomer isomer = Isomer.standard();
                String html = isomer.render(
                        block, isomer.options().withProfile(profile).withDiagnostics(found::add));
                if (hasAttribute(html, name) || found.isEmpty()) {
                    survivors.add(profile + " " + html + " " + found);
                }
            }
        }
        return survivors;
    }

    private static boolean hasAttribute(String html, String name) {
        return Jsoup.parse(html).stream()
                .anyMatch(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().equalsIgnoreCase(name)
                                || attribute.getValue().equals("alert(1)")));
    }

    private static List<Block> blocks(String name) {
        List<Block> blocks = new ArrayList<>(Isomer.standard()
                .readBody("<p " + name + "=\"alert(1)\">A</p>\n<a href=\"/\" " + name + "=\"alert(1)\">B</a>")
                .page()
                .blocks());
        if (name.indexOf(0) < 0) {
            blocks.addAll(blocks(Attributes.of(name, "alert(1)")));
        }
        return blocks;
    }

    private static List<Block> blocks(Attributes attributes) {
        Card card = Card.builder().title("T").attributes(attributes).build();
        Details details = Details.builder("S").attributes(attributes).build();
        return List.of(
                card,
                Card.builder().title("T").href("/a/").attributes(attributes).build(),
                CardGrid.builder()
                        .card(Card.builder().title("T").build())
                        .attributes(attributes)
                        .build(),
                details,
                Accordion.builder()
                        .item(Details.builder("S").build())
                        .attributes(attributes)
                        .build(),
                Image.builder("/a.png").alt("A").attributes(attributes).build(),
                Iframe.builder("https://form.gov.sg/1").attributes(attributes).build(),
                Prose.of(new ProseElement("p", attributes, List.of())));
    }
}
