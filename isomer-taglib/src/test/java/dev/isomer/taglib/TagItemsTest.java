package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.safe.TrustedHtml;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Collections stand for the tags in a grid or an accordion. */
class TagItemsTest {
    private static final Card GRANTS =
            Card.builder().title("Grants").href("/grants/").build();
    private static final Map<String, Object> ADVICE = advice();
    private static final String TAGS = "<iso:card title='Grants' href='/grants/'/>"
            + "<iso:card title='Advice & help' description='Ask.' id='advice' data-topic='a'/>";

    private static JspServer server;

    private static Map<String, Object> advice() {
        Map<String, Object> advice = new LinkedHashMap<>();
        advice.put("title", "Advice & help");
        advice.put("description", "Ask.");
        advice.put("id", "advice");
        advice.put("data-topic", "a");
        advice.put("href", "");
        advice.put("linkText", null);
        return advice;
    }

    @BeforeAll
    static void start() {
        server = new JspServer();
        server.attribute("list", List.of(GRANTS, ADVICE));
        server.attribute("set", new LinkedHashSet<>(List.of(GRANTS, ADVICE)));
        server.attribute("array", new Object[] {GRANTS, ADVICE});
        server.attribute("cards", new Card[] {GRANTS});
        server.attribute("holed", Arrays.asList(GRANTS, null));
        server.attribute("mixed", List.of(GRANTS, "Advice"));
        server.attribute("numbers", new int[] {1});
        server.attribute("misspelt", List.of(ADVICE, Map.of("tilte", "A")));
        server.attribute("nobody", List.of());
        server.attribute(
                "details",
                List.of(
                        Details.builder("Who?").build(),
                        Map.of("summary", "When?", "text", "Now.", "open", true),
                        Map.of(
                                "summaryHtml",
                                "<em>How</em>?",
                                "html",
                                TrustedHtml.of("<p>Ours</p>", "a constant of this test"))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"list", "set", "array"})
    void itemsGiveWhatTheirTagsGive(String name) {
        String grid = server.render("<iso:cardGrid>" + TAGS + "</iso:cardGrid>");

        assertThat(grid).contains("<a href=\"/grants/\"", "Advice &amp; help", "id=\"advice\"", "data-topic=\"a\"");
        assertThat(server.render("<iso:cardGrid items='${" + name + "}'/>")).isEqualTo(grid);
    }

    @Test
    void detailsAreItemsOfAnAccordion() {
        assertThat(server.render("<iso:accordion items='${details}' background='gray'/>"))
                .isEqualTo(server.render("<iso:accordion background='gray'><iso:details summary='Who?'/>"
                        + "<iso:details summary='When?' text='Now.' open='true'/>"
                        + "<iso:details summaryHtml='<em>How</em>?'><p>Ours</p></iso:details></iso:accordion>"))
                .contains("<p>Ours</p>", "open=\"\"");
    }

    @Test
    void mapsMayBeWrittenInTheJsp() {
        assertThat(server.render("<iso:cardGrid items=\"${[{'title': 'A'}, {'title': 'B', 'href': '/b/'}]}\"/>"))
                .contains(">A</h3>", "<a href=\"/b/\"");
    }

    @Test
    void tagsInTheBodyStandBehind() {
        assertThat(server.render(
                        "<iso:cardGrid items='${cards}' headingLevel='2'><iso:card title='All'/></iso:cardGrid>"))
                .containsSubsequence("<h2 class=\"isomer-card-title\"><a href=\"/grants/\"", ">All</h2>");
    }

    @Test
    void noItemsAreNothing() {
        assertThat(
                        server.render(
                                "<iso:cardGrid items='${nobody}'/><iso:cardGrid items='${null}'/><iso:cardGrid items=''/>"
                                        + "<iso:accordion items='${nobody}'> </iso:accordion><iso:cardGrid items='${missing}'/>"))
                .isEmpty();
    }

    @Test
    void anArrayOfBlocksIsRendered() {
        assertThat(server.render("<iso:block value='${cards}'/>")).contains("isomer-card-title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        <iso:cardGrid items="${holed}"/>     | <iso:cardGrid>: items[1] is "null"; allowed: a dev.isomer.block.card.Card or a Map with the attributes of <iso:card>
        <iso:cardGrid items="${mixed}"/>     | <iso:cardGrid>: items[1] is "java.lang.String"; allowed:
        <iso:cardGrid items="${details}"/>   | <iso:cardGrid>: items[0] is "dev.isomer.block.accordion.Details"; allowed:
        <iso:cardGrid items="${misspelt}"/>  | <iso:cardGrid>: items[1]: <iso:card>: attribute is "tilte"; allowed: title, description, href
        <iso:cardGrid items="${misspelt}"/>  | did you mean "title"?
        <iso:cardGrid items="${[{'title': 'A', 'headingLevel': 2}]}"/> | <iso:cardGrid>: items[0]: <iso:card>: headingLevel belongs to the <iso:cardGrid> around it
        <iso:cardGrid items="${[{'title': 'A', 'onclick': 'a()'}]}"/>  | items[0]: <iso:card>: attribute is "onclick"; allowed:
        <iso:cardGrid items="${[{'title': 'A', 'image': '/a.png'}]}"/> | items[0]: <iso:card>: the picture has no alt
        <iso:cardGrid items="${[{'href': ''}]}"/> | items[0]: <iso:card>: nothing would be seen of it
        <iso:accordion items="${[{'summary': 'S', 'open': 'yes'}]}"/>  | <iso:accordion>: items[0]: <iso:details>: open is "yes"; allowed: true, false
        <iso:accordion items="${[{'text': 'S'}]}"/> | <iso:accordion>: items[0]: <iso:details>: give its summary once
        <iso:cardGrid items="Grants"/>       | <iso:cardGrid>: items is "java.lang.String"; allowed: a list or an array
        <iso:cardGrid items="${numbers}"/>   | <iso:cardGrid>: items is "[I"; allowed: a list or an array
        <iso:cardGrid items="${{'title': 'A'}}"/> | <iso:cardGrid>: items is "java.util.HashMap"; allowed: a list or an array
        """)
    void aWrongItemIsNamedByItsIndex(String jsp, String message) {
        assertThat(server.error(jsp)).contains(message);
    }
}
