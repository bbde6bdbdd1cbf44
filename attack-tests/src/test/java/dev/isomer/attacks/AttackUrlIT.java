package dev.isomer.attacks;

import static dev.isomer.block.prose.ProseElements.link;
import static dev.isomer.block.prose.ProseElements.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.block.card.Card;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.safe.Escape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** URLs of attackers, wherever a URL may stand: nothing runs; good ones lead where they should. */
class AttackUrlIT {
    private static Vectors vectors;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        vectors = new Vectors("url");
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isHarmless(Profile profile) throws IOException {
        long start = System.currentTimeMillis();
        Isomer isomer = Isomer.standard().with(profile);
        Outputs outputs = new Outputs();
        for (Vectors.Vector vector : vectors.all()) {
            inBlocks(isomer, vector.payload()).forEach(html -> outputs.add("block " + vector, html));
            inMarkup(isomer, vector.payload()).forEach(html -> outputs.add("markup " + vector, html));
        }
        AllowedMarkup allowed = profile == Profile.WEB ? AllowedMarkup.WEB : AllowedMarkup.SOURCE;
        try (Judge judge = new Judge(chromium.browser(), allowed)) {
            List<Finding> findings = judge.judge(outputs.distinct());
            Report.add("URLs in " + profile, vectors, outputs, findings, start);
            assertThat(findings).isEmpty();
        }
    }

    private static List<String> inBlocks(Isomer isomer, String url) {
        return List.of(
                isomer.render(Card.builder().title("x").href(url).build()),
                isomer.render(Prose.of(paragraph(link(url, "x")))),
                isomer.render(Image.builder(url).alt("x").build()),
                isomer.render(Image.builder("/x.png").alt("x").href(url).build()),
                isomer.render(Iframe.builder(url).title("x").build()));
    }

    private static List<String> inMarkup(Isomer isomer, String url) {
        String value = Escape.ATTRIBUTE.apply(url);
        return List.of(
                        "<p><a href=\"" + value + "\">x</a></p>",
                        "<p><img alt=\"\" src=\"" + value + "\"></p>",
                        "<div class=\"iframe-wrapper\"><iframe src=\"" + value + "\"></iframe></div>",
                        "<blockquote cite=\"" + value + "\"><p>x</p></blockquote>",
                        "<p><q cite=\"" + value + "\">x</q></p>")
                .stream()
                .map(html -> isomer.render(isomer.readBody(html).page()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void goodLinksLeadWhereTheyShould(Profile profile) {
        Isomer isomer = Isomer.standard().with(profile);
        List<Vectors.Vector> good = vectors.all().stream()
                .filter(vector -> vector.field("verdict").equals("scheme-ok"))
                .toList();
        List<Output> outputs = new ArrayList<>();
        for (Vectors.Vector vector : good) {
            outputs.add(new Output(
                    vector.toString(),
                    isomer.render(
                            Card.builder().title("x").href(vector.payload()).build())));
        }
        JsonArray wrong = wrongLinks(outputs, good);
        assertThat(wrong.asList())
                .as(() -> wrong.asList().stream()
                        .map(JsonElement::getAsInt)
                        .map(outputs::get)
                        .toList()
                        .toString())
                .isEmpty();
    }

    /** The indices of those that do not lead where the browser itself would go from the URL. */
    private static JsonArray wrongLinks(List<Output> outputs, List<Vectors.Vector> vectors) {
        JsonArray urls = new JsonArray();
        vectors.forEach(vector -> urls.add(vector.payload()));
        try (JudgePage page = new JudgePage(chromium.browser(), url -> false)) {
            page.load(Batch.page(outputs));
            JsonElement wrong = page.run(urls
                    + ".map((url, i) => document.body.children[i].querySelector('a[href]')?.href"
                    + " === new URL(url, document.baseURI).href ? -1 : i).filter((i) => i >= 0)");
            return Objects.requireNonNull(wrong, "the page was left").getAsJsonArray();
        }
    }
}
