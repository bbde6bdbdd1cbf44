package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of everything that a sanitizer gives out. */
class SanitizedOutputTest {
    private static final List<HtmlSanitizer> LEVELS = List.of(HtmlSanitizer.pageContent(), HtmlSanitizer.untrusted());

    /** Where the output might be put; in some of them a parser reads markup as text. */
    private static final List<String> CONTEXTS = List.of(
            "div",
            "p",
            "table><tr><td",
            "button",
            "a href=/",
            "template",
            "svg",
            "math><mtext",
            "svg><desc",
            "xmp",
            "noscript",
            "noembed",
            "noframes",
            "iframe",
            "script",
            "style",
            "textarea",
            "title",
            "select");

    private static final Set<String> ACTIVE = Set.of(
            "applet",
            "base",
            "embed",
            "form",
            "frame",
            "frameset",
            "iframe",
            "link",
            "meta",
            "object",
            "script",
            "style",
            "template");

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<details>", "<ul><li>"})
    void isTheSameWhereATableStandsTooDeep(String tags) {
        for (int depth = 110; depth < 135; depth++) {
            String html = tags.repeat(depth) + "<table><caption>t<b>u</b></caption><tr><td><i>x</i></table>y";
            for (HtmlSanitizer level : LEVELS) {
                String once = level.sanitize(html).html().html();

                assertThat(level.sanitize(once).html().html()).isEqualTo(once);
                assertThat(Jsoup.parseBodyFragment(once).text().replace(" ", ""))
                        .isEqualTo("tuxy");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MarkupSamples.class)
    void isTheSameWhenSanitizedAgain(MarkupSamples samples) throws IOException {
        for (HtmlSanitizer level : LEVELS) {
            assertThat(samples.all().stream()
                            .map(html -> level.sanitize(html).html())
                            .filter(once -> !level.sanitize(once.html()).equals(withoutDrops(once))))
                    .isEmpty();
        }
    }

    private static HtmlSanitizer.Result withoutDrops(SafeHtml html) {
        return new HtmlSanitizer.Result(html, List.of());
    }

    @ParameterizedTest
    @EnumSource(MarkupSamples.class)
    void runsNothingWhereverItIsPut(MarkupSamples samples) throws IOException {
        for (HtmlSanitizer level : LEVELS) {
            for (String html : samples.all()) {
                String safe = level.sanitize(html).html().html();
                for (String context : CONTEXTS) {
                    assertThat(active(context, safe))
                            .as("%s in %s", html, context)
                            .isEmpty();
                }
            }
        }
    }

    /** What could run, load or submit in a context, less what the context itself makes. */
    private static List<String> active(String context, String safe) {
        List<String> without = active("<" + context + ">");
        return active("<" + context + ">" + safe).stream()
                .filter(found -> !without.contains(found))
                .toList();
    }

    private static List<String> active(String html) {
        return Jsoup.parseBodyFragment(html).body().getAllElements().stream()
                .flatMap(SanitizedOutputTest::active)
                .toList();
    }

    private static Stream<String> active(Element element) {
        Stream<String> attributes = element.attributes().asList().stream()
                .filter(SanitizedOutputTest::isActive)
                .map(Attribute::toString);
        return ACTIVE.contains(element.normalName())
                ? Stream.concat(Stream.of(element.normalName()), attributes)
                : attributes;
    }

    private static boolean isActive(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute
                .getValue()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\t\\n\\r]", "")
                .replaceFirst("^[\\x00-\\x20]+", "");
        return name.startsWith("on")
                || name.startsWith("xlink:")
                || Set.of("srcdoc", "formaction", "ping", "action", "background")
                        .contains(name)
                || Set.of("href", "src", "cite").contains(name) && value.matches("(javascript|data|vbscript):.*");
    }
}
