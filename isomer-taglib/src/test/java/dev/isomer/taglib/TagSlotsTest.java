package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Values stay values: whatever looks like an expression comes out of every place of every tag as it went in. */
class TagSlotsTest {
    private static final Canary CANARY = new Canary();
    private static JspServer server;
    private static TagSlots slots;

    @BeforeAll
    static void start() throws Exception {
        try (InputStream descriptor = TagSlots.class.getResourceAsStream(Tld.PATH)) {
            slots = TagSlots.of(descriptor);
        }
        server = new JspServer();
        server.attribute("canary", CANARY);
        server.file("WEB-INF/pages/a.md", "<p>A</p>");
        server.jsp("slots.jsp", slots.jsp("${values}"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyAttributeThatTakesAnExpressionIsTried() throws Exception {
        List<String> attributes = Tld.read().tags().stream()
                .flatMap(tag -> tag.attributes().stream()
                        .filter(Tld.Attribute::expression)
                        .map(attribute -> tag.name() + "." + attribute.name()))
                .toList();

        assertThat(slots.slots())
                .extracting(TagSlots.Slot::name)
                .containsAll(attributes)
                .contains(
                        "card.body",
                        "prose.body",
                        "card.id",
                        "quote.class",
                        "iframe.data-tried",
                        "details.html of items");
    }

    @Test
    void whatLooksLikeAnExpressionIsText() {
        assertThat(wrong(Expressions.own())).isEmpty();
    }

    @Test
    void neitherDoesWhatOthersTriedRun() throws Exception {
        assertThat(wrong(Expressions.ofOthers())).isEmpty();
    }

    @Test
    void theJudgesSeeWhatIsPlanted() {
        int before = CANARY.getTouches();
        assertThat(server.render("${canary.touched}")).isNotEmpty();
        assertThat(CANARY.getTouches()).isEqualTo(before + 1);
        TagSlots one = new TagSlots(List.of(new TagSlots.Slot("card.title", TagSlots.Kind.TEXT, "")));
        assertThat(TagSlotAnswers.wrong("[[value]][[slot]]<b>49</b>[[value]]", one, List.of("${7*7}")))
                .hasSize(1);
        assertThat(TagSlotAnswers.wrong("[[value]][[slot]]<b>${7*7}</b>[[value]]", one, List.of("${7*7}")))
                .isEmpty();
    }

    private static List<String> wrong(List<String> values) {
        int before = CANARY.getTouches();
        server.attribute("values", values);
        JspServer.Response response = server.get("/slots.jsp");
        assertThat(response.status()).as(response.body()).isEqualTo(200);
        assertThat(CANARY.getTouches()).isEqualTo(before);
        return TagSlotAnswers.wrong(response.body(), slots, values);
    }
}
