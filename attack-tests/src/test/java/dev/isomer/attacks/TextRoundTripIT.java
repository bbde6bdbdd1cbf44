package dev.isomer.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.block.card.Card;
import dev.isomer.block.image.Image;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What goes in as text is what a browser sees, character by character, in texts and in attributes.
 *
 * <p>Three things are not: U+0000 and lone surrogates, which HTML cannot hold, are seen as U+FFFD, and every line break
 * is seen as U+000A.
 */
class TextRoundTripIT {
    private static final int CODE_POINTS = Character.MAX_CODE_POINT + 1;
    private static final int CHUNK = 4096;
    private static final int CHUNKS_A_PAGE = 8;

    private static final String READ_TEXTS = """
            [...document.body.children].map((outer) => {
              const text = (selector) => outer.querySelector(selector)?.textContent ?? null;
              const attribute = (selector, name) => outer.querySelector(selector)?.getAttribute(name) ?? null;
              return [
                text(".isomer-card-title"), text(".isomer-card-description"), text(".isomer-card-link"),
                attribute("img", "alt"), attribute("img", "title"),
              ];
            })""";

    /** Gives the first code point of each value that is not seen as it should be, by rules of its own. */
    private static final String COMPARE_CODE_POINTS = """
            ((first, size) => {
              const seenAs = (code) =>
                code === 0 || (code >= 0xd800 && code <= 0xdfff) ? "\\ufffd" : code === 13 ? "\\n" : String.fromCodePoint(code);
              const wrong = [];
              [...document.body.children].forEach((outer, i) => {
                const values = [
                  outer.querySelector(".isomer-card-description").textContent,
                  outer.querySelector("img").getAttribute("alt"),
                ];
                for (const value of values) {
                  let at = 0;
                  for (let code = first + i * size; code < first + (i + 1) * size; code++) {
                    const expected = seenAs(code) + "x";
                    if (!value.startsWith(expected, at)) {
                      wrong.push(code);
                      break;
                    }
                    at += expected.length;
                  }
                }
              });
              return wrong;
            })""";

    private static Chromium chromium;
    private static JudgePage page;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        page = new JudgePage(chromium.browser(), url -> false);
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            page.close();
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodePointIsSeen(Profile profile) throws IOException {
        long start = System.currentTimeMillis();
        Isomer isomer = Isomer.standard().with(profile);
        int page = CHUNK * CHUNKS_A_PAGE;
        for (int first = 0; first < CODE_POINTS; first += page) {
            List<Output> outputs = new ArrayList<>();
            for (int chunk = first; chunk < Math.min(first + page, CODE_POINTS); chunk += CHUNK) {
                outputs.add(codePoints(isomer, chunk));
            }
            JsonElement wrong = read(outputs, COMPARE_CODE_POINTS + "(" + first + ", " + CHUNK + ")");
            assertThat(wrong.getAsJsonArray()).as("code points seen as others").isEmpty();
        }
        Report.add("%d code points in text and attribute, %s: all seen, 0 executed; %d s"
                .formatted(CODE_POINTS, profile, (System.currentTimeMillis() - start) / 1000));
    }

    private static Output codePoints(Isomer isomer, int first) {
        StringBuilder text = new StringBuilder();
        for (int code = first; code < first + CHUNK; code++) {
            text.appendCodePoint(code).append('x');
        }
        Card card = Card.builder()
                .description(text.toString())
                .image("/x.png", text.toString())
                .build();
        return new Output("code points from " + first, isomer.render(card));
    }

    @ParameterizedTest
    @EnumSource
    void everyStringIsSeen(Profile profile) throws IOException {
        long start = System.currentTimeMillis();
        Vectors vectors = new Vectors("text");
        List<String> strings = vectors.all().stream()
                .map(Vectors.Vector::payload)
                .filter(text -> !text.isEmpty())
                .toList();
        Isomer isomer = Isomer.standard().with(profile);
        Outputs outputs = new Outputs();
        List<Output> all = new ArrayList<>();
        for (String string : strings) {
            Output output = new Output(string, everywhere(isomer, string));
            outputs.add(output.origin(), output.html());
            all.add(output);
        }
        JsonArray seen = read(all, READ_TEXTS).getAsJsonArray();
        for (int i = 0; i < all.size(); i++) {
            String expected = seenAs(strings.get(i));
            assertThat(seen.get(i).getAsJsonArray().asList())
                    .extracting(JsonElement::getAsString)
                    .as("in " + all.get(i))
                    .containsOnly(expected);
        }
        Report.add("text in " + profile, vectors, outputs, List.of(), start);
    }

    private static String everywhere(Isomer isomer, String text) {
        Card card = Card.builder()
                .title(text)
                .description(text)
                .linkText(text)
                .image(Image.builder("/x.png").alt(text).title(text).build())
                .build();
        return isomer.render(card);
    }

    private static String seenAs(String text) {
        StringBuilder seen = new StringBuilder();
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints()
                .map(code ->
                        code == 0 || code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE ? 0xfffd : code)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static JsonElement read(List<Output> outputs, String script) {
        page.load(Batch.unseen(outputs));
        JsonElement read = page.run(script);
        assertThat(page.events()).isEmpty();
        return Objects.requireNonNull(read, "the page was left");
    }
}
