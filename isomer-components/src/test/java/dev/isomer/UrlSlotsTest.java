package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Attacks.Vector;
import dev.isomer.block.Block;
import dev.isomer.block.Profile;
import dev.isomer.block.card.Card;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseElements;
import dev.isomer.html.Attributes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs that are attacks, and URLs that only look like ones, through every place where a block has one. */
class UrlSlotsTest {
    private static final Map<String, Function<String, Block>> LINKS = Map.of(
            "card", url -> Card.builder().title("T").href(url).build(),
            "prose", url -> Prose.of(ProseElements.link(url, "T")),
            "image", url -> Image.builder("/a.png").alt("A").href(url).build());

    private static final Map<String, Function<String, Block>> PICTURES = Map.of(
            "image", url -> Image.builder(url).alt("A").build(),
            "prose", url -> Prose.of(new ProseElement("img", Attributes.of("src", url, "alt", "A"), List.of())));

    @ParameterizedTest
    @ValueSource(strings = {"url-from-html-corpora.json", "url-raw-scheme-strings.json", "url-wpt-urltestdata.json"})
    void whatMustBeBlockedIsWrittenNowhere(String file) throws IOException {
        List<String> written = new ArrayList<>();
        for (Vector vector : with(file, "must-block")) {
            for (Profile profile : Profile.values()) {
                slots().forEach((name, slot) -> {
                    if (url(slot.apply(vector.payload()), profile) != null) {
                        written.add(profile + " " + name + " " + vector.payload());
                    }
                });
            }
        }
        assertThat(written).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"url-raw-scheme-strings.json", "url-wpt-urltestdata.json"})
    void whatIsHarmlessIsWritten(String file) throws IOException {
        List<String> lost = new ArrayList<>();
        for (Vector vector : with(file, "scheme-ok")) {
            boolean isPicture = vector.known("resolved").startsWith("http");
            for (Profile profile : Profile.values()) {
                (isPicture ? linksAndPictures() : LINKS).forEach((name, slot) -> {
                    if (url(slot.apply(vector.payload()), profile) == null) {
                        lost.add(profile + " " + name + " " + vector.payload());
                    }
                });
            }
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void noAddressOfTheVectorsIsEmbedded(Profile profile) throws IOException {
        List<String> embedded = new ArrayList<>();
        for (Vector vector : Attacks.of("url-wpt-urltestdata.json")) {
            if (isEmbedded(vector.payload(), profile)
                    && !vector.known("resolved").startsWith("https://www.google.com/")) {
                embedded.add(vector.payload());
            }
        }
        for (Vector host : Attacks.of("url-wpt-toascii-hosts.json")) {
            for (String url : List.of("https://%s/", "https://form.gov.sg.%s/", "https://%s@form.gov.sg/")) {
                String src = String.format(url, host.payload());
                if (isEmbedded(src, profile)) {
                    embedded.add(src);
                }
            }
        }
        for (Vector address : Attacks.of("url-patt-jsonp.json")) {
            if (isEmbedded(address.payload(), profile)) {
                embedded.add(address.payload());
            }
        }
        assertThat(embedded).isEmpty();
    }

    private static boolean isEmbedded(String src, Profile profile) {
        return url(Iframe.builder(src).build(), profile) != null;
    }

    private static List<Vector> with(String file, String verdict) throws IOException {
        List<Vector> vectors = Attacks.of(file).stream()
                .filter(vector -> vector.known("verdict").equals(verdict))
                .toList();
        assertThat(vectors).isNotEmpty();
        return vectors;
    }

    private static Map<String, Function<String, Block>> slots() {
        Map<String, Function<String, Block>> slots = linksAndPictures();
        slots.put("iframe", url -> Iframe.builder(url).build());
        return slots;
    }

    private static Map<String, Function<String, Block>> linksAndPictures() {
        Map<String, Function<String, Block>> slots = new HashMap<>();
        LINKS.forEach((name, slot) -> slots.put("link of " + name, slot));
        PICTURES.forEach((name, slot) -> slots.put("picture of " + name, slot));
        return slots;
    }

    /** The URL that is not one of the sample's own, or null. */
    private static @Nullable String url(Block block, Profile profile) {
        String html = Isomer.standard().with(profile).render(block);
        for (Element element : Jsoup.parseBodyFragment(html).select("[href], [src]")) {
            String url = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!url.equals("/a.png")) {
                return url;
            }
        }
        return null;
    }
}
