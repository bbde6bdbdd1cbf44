package dev.isomer.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.block.card.Card;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In a browser, a link or picture that was rendered leads where the URL that was given leads, or nowhere. */
class DestinationsIT {
    private static final String BASE = "https://agency.example.gov.sg/dir/page/";

    /** Gives, for each URL and its HTML, where both lead; a URL that cannot be parsed leads nowhere. */
    private static final String COMPARE = """
            ([base, pairs]) => pairs.map(([url, html]) => {
              const page = new DOMParser().parseFromString(
                  `<!doctype html><head><base href="${base}"></head><body>${html}`, 'text/html');
              const element = page.querySelector('a[href], img[src]');
              const given = URL.canParse(url, base) ? new URL(url, base).href : null;
              const written = element && (element.getAttribute('href') ?? element.getAttribute('src'));
              const leads = written !== null && URL.canParse(written, base) ? new URL(written, base).href : null;
              return {given, leads, refused: written === null};
            })""";

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void isThatOfTheUrl(Profile profile) throws Exception {
        List<List<String>> pairs = new ArrayList<>();
        for (Vectors.Vector vector : new Vectors("url").all()) {
            for (String html : html(Isomer.standard().with(profile), vector.payload())) {
                pairs.add(List.of(vector.payload(), html));
            }
        }
        List<String> astray = new ArrayList<>();
        int kept = 0;
        try (Page page = chromium.browser().newPage()) {
            List<?> answers = (List<?>) page.evaluate(COMPARE, List.of(BASE, pairs));
            for (int i = 0; i < pairs.size(); i++) {
                Map<?, ?> answer = (Map<?, ?>) answers.get(i);
                boolean refused = Boolean.TRUE.equals(answer.get("refused"));
                kept += refused ? 0 : 1;
                if (!isRight((String) answer.get("given"), (String) answer.get("leads"), refused)) {
                    astray.add(pairs.get(i) + " " + answer);
                }
            }
        }
        assertThat(astray).isEmpty();
        assertThat(kept).isPositive();
    }

    /** What may be shown is shown, and leads to the same place; what may not be shown, or cannot be parsed, leads nowhere. */
    private static boolean isRight(String given, String leads, boolean refused) {
        boolean isHarmless = given != null && given.matches("(?s)(https?|mailto|tel):.*");
        return isHarmless ? !refused && given.equals(leads) : leads == null;
    }

    private static List<String> html(Isomer isomer, String url) {
        List<String> html = new ArrayList<>(List.of(
                isomer.render(Card.builder().title("T").href(url).build()),
                isomer.render(Prose.of(ProseElements.paragraph(ProseElements.link(url, "T"))))));
        if (!url.matches("(?s)[\\x00-\\x20]*(mailto|tel):.*")) {
            html.add(isomer.render(Image.builder(url).alt("A").build()));
        }
        return html;
    }
}
