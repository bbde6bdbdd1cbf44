package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.jsp.tagext.SimpleTag;
import jakarta.servlet.jsp.tagext.Tag;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one tag was given never shows in another, be there dozens in a page. */
class TagReuseTest {
    private static final int PAGES = 5;
    private static final int TAGS = 60;
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("title", "Title #"),
            Map.entry("description", "Description #"),
            Map.entry("href", "/page#"),
            Map.entry("linkText", "Link #"),
            Map.entry("image", "/image#.png"),
            Map.entry("alt", "Picture #"),
            Map.entry("decorative", "true"),
            Map.entry("headingLevel", "4"),
            Map.entry("background", "gray"),
            Map.entry("summary", "Summary #"),
            Map.entry("summaryHtml", "<em>Summary</em> #"),
            Map.entry("open", "true"),
            Map.entry("text", "Text #"),
            Map.entry("html", "<p>Markup #</p>"),
            Map.entry("src", "https://form.gov.sg/#"),
            Map.entry("width", "400"),
            Map.entry("height", "300"),
            Map.entry("style", "width: 1px"),
            Map.entry("speaker", "Speaker #"),
            Map.entry("widthPercent", "50"),
            Map.entry("loading", "eager"),
            Map.entry("trusted", "true"),
            Map.entry("id", "id#"),
            Map.entry("class", "class#"),
            Map.entry("lang", "ms"),
            Map.entry("data-number", "#"));
    private static final List<String> OTHERS = List.of("id", "class", "lang", "data-number");

    static List<Tld.Tag> tags() throws Exception {
        return Tld.read().tags();
    }

    /** Containers pool classic tags, and some forget to release them; of simple tags each use has its own. */
    @ParameterizedTest
    @MethodSource("tags")
    void containersMakeATagForEachUse(Tld.Tag tag) throws ReflectiveOperationException {
        assertThat(Class.forName(tag.className()))
                .isAssignableTo(SimpleTag.class)
                .isNotInstanceOf(Tag.class);
    }

    @Test
    void amongOthersATagWritesWhatItWritesAlone() throws Exception {
        Random random = new Random(42);
        try (JspServer server = new JspServer()) {
            for (int page = 0; page < PAGES; page++) {
                String path = "page-" + page + ".jsp";
                server.jsp(path, jsp(uses(random)));
                List<String> alone = IntStream.range(0, TAGS)
                        .mapToObj(number -> body(server, path + "?number=" + number))
                        .toList();

                assertThat(body(server, path).split("\\s*-{9}\\s*", -1)).isEqualTo(alone.toArray());
                assertThat(alone).filteredOn(html -> html.startsWith("<")).hasSizeGreaterThan(TAGS / 3);
            }
        }
    }

    private static String body(JspServer server, String path) {
        JspServer.Response response = server.get("/" + path);
        assertThat(response.status()).as(response.body()).isEqualTo(200);
        return response.body().strip();
    }

    private static List<String> uses(Random random) throws Exception {
        List<Tld.Tag> tags = tags().stream()
                .filter(tag -> tag.takesOthers() || tag.name().equals("prose"))
                .toList();
        return IntStream.range(0, TAGS)
                .mapToObj(number -> use(tags.get(random.nextInt(tags.size())), number, random))
                .toList();
    }

    private static String jsp(List<String> uses) {
        return IntStream.range(0, uses.size())
                .mapToObj(number -> "<c:if test=\"${empty param.number || param.number == " + number + "}\">"
                        + "<c:remove var=\"wrong\"/><c:catch var=\"wrong\">" + uses.get(number)
                        + "</c:catch><c:out value=\"${wrong.message}\"/></c:if>")
                .collect(Collectors.joining("<c:if test=\"${empty param.number}\">---------</c:if>\n"));
    }

    /** A tag with some of its attributes, as expressions, of which the validator says nothing. */
    private static String use(Tld.Tag tag, int number, Random random) {
        StringBuilder use = new StringBuilder("<iso:" + tag.name());
        for (Tld.Attribute attribute : tag.attributes()) {
            boolean isNeeded = attribute.required() || attribute.name().equals("alt");
            if (isNeeded || random.nextBoolean()) {
                use.append(
                        attribute.name().equals("items")
                                ? items(tag, number)
                                : attribute(attribute.name(), number, random));
            }
        }
        for (String other : tag.takesOthers() ? OTHERS : List.<String>of()) {
            boolean isOwn = tag.attributes().stream()
                    .anyMatch(attribute -> attribute.name().equals(other));
            if (!isOwn && random.nextInt(4) == 0) {
                use.append(attribute(other, number, random));
            }
        }
        return use.append(
                        switch (tag.name()) {
                            case "cardGrid" -> "><iso:card title=\"Title " + number + "\"/></iso:cardGrid>";
                            case "accordion" -> "><iso:details summary=\"Summary " + number + "\"/></iso:accordion>";
                            default -> "/>";
                        })
                .toString();
    }

    private static String items(Tld.Tag tag, int number) {
        String key = tag.name().equals("cardGrid") ? "title" : "summary";
        return " items=\"${[{'" + key + "': 'Item " + number + "', 'class': 'item" + number + "'}]}\"";
    }

    private static String attribute(String name, int number, Random random) {
        boolean isEmpty = random.nextInt(8) == 0;
        String value = isEmpty ? "" : VALUES.get(name).replace("#", Integer.toString(number));
        return " " + name + "=\"${'" + value + "'}\"";
    }
}
