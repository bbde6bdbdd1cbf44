package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another sanitizer, told to allow the same, finds nothing to leave out of what this one keeps. */
class SecondOpinionTest {

    private enum Level {
        PAGE_CONTENT(HtmlSanitizer.pageContent(), AllowedMarkup.PAGE_CONTENT),
        UNTRUSTED(HtmlSanitizer.untrusted(), AllowedMarkup.UNTRUSTED);

        private final HtmlSanitizer sanitizer;
        private final AllowedMarkup allowed;

        Level(HtmlSanitizer sanitizer, AllowedMarkup allowed) {
            this.sanitizer = sanitizer;
            this.allowed = allowed;
        }

        String sanitize(String html) {
            return sanitizer.sanitize(html).html().html();
        }

        SecondOpinion opinion(List<String> htmls) {
            Set<String> names = new HashSet<>();
            for (String html : allowed.dataAndAria() ? htmls : List.<String>of()) {
                attributes(html)
                        .map(Attribute::getKey)
                        .filter(name -> allowed.attribute("p", name))
                        .forEach(names::add);
            }
            names.removeIf(name -> !name.startsWith("data-") && !name.startsWith("aria-"));
            return new SecondOpinion(allowed, names);
        }
    }

    @ParameterizedTest
    @EnumSource(MarkupSamples.class)
    void leavesNothingOutOfSanitizedHtml(MarkupSamples samples) throws IOException {
        for (Level level : Level.values()) {
            List<String> safe = samples.all().stream().map(level::sanitize).toList();
            SecondOpinion opinion = level.opinion(safe);
            assertThat(safe.stream().flatMap(html -> unexplained(opinion, html)).limit(5))
                    .as("%s", level)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MarkupSamples.class,
            names = {"ATTACKS", "RANDOM"})
    void leavesNothingOutOfTheInputThatIsKept(MarkupSamples samples) throws IOException {
        for (Level level : Level.values()) {
            List<String> htmls = samples.all();
            SecondOpinion opinion =
                    level.opinion(htmls.stream().map(level::sanitize).toList());
            List<String> unexplained = new ArrayList<>();
            for (String html : htmls) {
                keptAlone(opinion, html, level.sanitize(html)).forEach(kept -> unexplained.add(kept + " of " + html));
            }
            assertThat(unexplained.stream().limit(5)).as("%s", level).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick=\"x()\">a</p>",
                "<a href=\"javascript:x()\">a</a>",
                "<a href=\"java\nscript:x()\">a</a>",
                "<img src=\"data:image/png,x\">",
                "<p style=\"position:fixed\">a</p>",
                "<b><script>x()</script></b>",
                "<form>a</form>"
            })
    void findsWhatAFaultySanitizerWouldKeep(String html) {
        SecondOpinion opinion = Level.PAGE_CONTENT.opinion(List.of());
        assertThat(unexplained(opinion, html)).hasSize(1);
        assertThat(keptAlone(opinion, html, html)).hasSize(1);
    }

    @Test
    void findsPartOfAStyle() {
        assertThat(unexplained(
                        Level.PAGE_CONTENT.opinion(List.of()), "<p style=\"color:red;background:url(/x)\">a</p>"))
                .hasSize(1);
    }

    @Test
    void findsAnElementThatOnlyOneLevelAllows() {
        assertThat(unexplained(Level.UNTRUSTED.opinion(List.of()), "<p class=\"x\"><font>a</font></p>"))
                .hasSize(2);
    }

    private static Stream<SecondOpinion.Loss> unexplained(SecondOpinion opinion, String safe) {
        return opinion.losses(safe).stream().filter(loss -> !OwaspHabit.explain(loss));
    }

    /** What one sanitizer keeps of the input and the other one says it has left out. */
    private static Set<SecondOpinion.Loss> keptAlone(SecondOpinion opinion, String html, String safe) {
        Set<String> discarded = opinion.discarded(html);
        Element checked = opinion.checked(html);
        Set<SecondOpinion.Loss> kept = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        Element body = Jsoup.parseBodyFragment(safe).body();
        for (Element element : body.select("* > *")) {
            String name = element.normalName();
            if (discarded.contains(name)
                    && body.getElementsByTag(name).size()
                            > checked.getElementsByTag(name).size()) {
                kept.add(new SecondOpinion.Loss(name, null, null, null));
            }
            for (Attribute attribute : element.attributes()) {
                if (discarded.contains(name + " " + attribute.getKey())) {
                    keptAlone(element, attribute, checked, kept);
                }
            }
        }
        return kept;
    }

    private static void keptAlone(Element element, Attribute attribute, Element checked, Set<SecondOpinion.Loss> kept) {
        String name = attribute.getKey();
        boolean isExplained = Stream.concat(
                        Stream.of(new SecondOpinion.Loss(element.normalName(), name, attribute.getValue(), null)),
                        checked.getElementsByAttribute(name).stream()
                                .filter(other -> other.nameIs(element.normalName()))
                                .map(other -> new SecondOpinion.Loss(
                                        element.normalName(), name, attribute.getValue(), other.attr(name))))
                .anyMatch(OwaspHabit::explain);
        if (!isExplained) {
            kept.add(new SecondOpinion.Loss(element.normalName(), name, attribute.getValue(), null));
        }
    }

    private static Stream<Attribute> attributes(String html) {
        return Jsoup.parseBodyFragment(html).body().getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream());
    }
}
