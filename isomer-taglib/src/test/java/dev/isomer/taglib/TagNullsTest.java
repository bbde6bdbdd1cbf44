package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The rule of {@link dev.isomer.block.Values}, tried on every attribute that the descriptor lists. */
class TagNullsTest {
    private static final Set<String> REQUIRED = Set.of("iframe.src", "image.src", "page.src");

    /** A JSP with a picture that has neither is not compiled. */
    private static final Set<String> MUST_BE_WRITTEN = Set.of("alt", "decorative");

    @Test
    void nullAndEmptyAreTheSameAsNone() throws Exception {
        TagSlots slots = slots();
        try (JspServer server = new JspServer()) {
            server.attribute("values", Arrays.asList(null, ""));
            List<String> given = answers(server, slots.jsp("${values}"));
            List<String> without = answers(server, withoutAttributes(slots).jsp("${['']}"));
            int places = slots.slots().size();

            assertThat(places).isGreaterThan(80);
            assertThat(given).hasSize(2 * places);
            assertThat(without).hasSize(places);
            for (int i = 0; i < places; i++) {
                String name = slots.slots().get(i).name();
                if (REQUIRED.contains(name) || slots.slots().get(i).kind() == TagSlots.Kind.GLOBAL) {
                    continue;
                }
                if (mustBeWritten(name)) {
                    assertThat(given.get(places + i)).as(name).isEqualTo(given.get(i));
                    continue;
                }
                assertThat(given.get(i)).as(name + " of null").isEqualTo(without.get(i));
                assertThat(given.get(places + i))
                        .as(name + " of the empty text")
                        .isEqualTo(without.get(i));
            }
        }
    }

    @Test
    void whatIsRequiredIsNamed() throws Exception {
        TagSlots slots = only(slots(), REQUIRED::contains);
        try (JspServer server = new JspServer()) {
            server.file("WEB-INF/pages/a.md", "<p>A</p>");
            server.attribute("values", Arrays.asList(null, "", " "));

            assertThat(answers(server, slots.jsp("${values}")))
                    .hasSize(3 * REQUIRED.size())
                    .allSatisfy(answer ->
                            assertThat(text(answer)).containsPattern("<iso:\\w+>: src is (empty|\" ?\"; allowed)"));
        }
    }

    @Test
    void attributesOfAnyElementAreLeftOut() throws Exception {
        TagSlots slots = only(slots(), name -> name.matches(".*\\.(id|class|lang|dir|role|data-tried|aria-label)"));
        try (JspServer server = new JspServer()) {
            server.attribute("values", Arrays.asList(null, ""));
            List<String> answers = answers(server, slots.jsp("${values}"));

            assertThat(answers).hasSizeGreaterThan(80);
            for (int i = 0; i < answers.size(); i++) {
                String name = slots.slots().get(i % slots.slots().size()).name();
                String attribute = name.substring(name.indexOf('.') + 1);
                if (name.equals("image.id")) {
                    assertThat(text(answers.get(i))).contains("attribute is \"id\"");
                } else {
                    assertThat(Jsoup.parseBodyFragment(answers.get(i)).body().select("[" + attribute + "='']"))
                            .as(name)
                            .isEmpty();
                    assertThat(answers.get(i)).as(name).doesNotContain("refused");
                }
            }
        }
    }

    private static String text(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    private static boolean mustBeWritten(String name) {
        return MUST_BE_WRITTEN.contains(name.substring(name.indexOf('.') + 1));
    }

    private static TagSlots slots() throws Exception {
        try (InputStream descriptor = TagNullsTest.class.getResourceAsStream(Tld.PATH)) {
            return TagSlots.of(descriptor);
        }
    }

    private static TagSlots only(TagSlots slots, Predicate<String> names) {
        return new TagSlots(
                slots.slots().stream().filter(slot -> names.test(slot.name())).toList());
    }

    /** The same tags without the attribute or the body that is tried; those that must have it are refused by hand. */
    private static TagSlots withoutAttributes(TagSlots slots) {
        return new TagSlots(slots.slots().stream()
                .map(slot -> new TagSlots.Slot(
                        slot.name(),
                        slot.kind(),
                        REQUIRED.contains(slot.name()) || mustBeWritten(slot.name())
                                ? ""
                                : slot.jsp()
                                        .replaceAll("<c:out value=\"\\$\\{value}\" escapeXml=\"false\"/>", "")
                                        .replaceAll(" [\\w-]+=\"\\$\\{value}\"|\\$\\{value}", "")
                                        .replaceAll("'\\w+': value", "'class': null")))
                .toList());
    }

    /** What stands in each place, ids of details made alike. */
    private static List<String> answers(JspServer server, String jsp) {
        return Arrays.stream(server.render(jsp).split("\\[\\[value]]"))
                .flatMap(round -> Arrays.stream(round.split("\\[\\[slot]]", -1)).skip(1))
                .map(answer -> answer.strip().replaceAll(" id=\"s(-\\d+)?\"", " id=\"s\""))
                .toList();
    }
}
