package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.block.Block;
import dev.isomer.safe.HtmlSanitizer;
import dev.isomer.safe.TrustedHtml;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text stays text; HTML is checked, or vouched for. */
class TagEscapingTest {
    private static final String NASTY = "<script>alert(1)</script> \"a\" 'b' & &lt; ${7*7} #{7*7} </div>";
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "id",
            "href",
            "rel",
            "src",
            "alt",
            "title",
            "loading",
            "allowfullscreen",
            "sandbox",
            "referrerpolicy",
            "data-type");
    private static JspServer server;

    @BeforeAll
    static void start() {
        server = new JspServer();
        server.attribute("nasty", NASTY);
        server.attribute(
                "checked",
                HtmlSanitizer.pageContent()
                        .sanitize("<p>a<script>b</script></p>")
                        .html());
        server.attribute(
                "checkedWords",
                HtmlSanitizer.pageContent().sanitize("<strong>a</strong> b").html());
        server.attribute("trusted", TrustedHtml.of("<p onclick=\"x()\">ours</p>", "a constant of this test"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<String> textOfEveryTag() {
        return List.of(
                "<iso:card title='${nasty}'/>",
                "<iso:card description='${nasty}'/>",
                "<iso:card>${nasty}</iso:card>",
                "<iso:card linkText='${nasty}'/>",
                "<iso:card title='A' image='/a.png' alt='${nasty}'/>",
                "<iso:card title='A' image='${nasty}' alt='A'/>",
                "<iso:card title='A' href='/${nasty}'/>",
                "<iso:details summary='${nasty}' text='a'/>",
                "<iso:details summary='a' text='${nasty}'/>",
                "<iso:iframe src='https://form.gov.sg/1' title='${nasty}'/>",
                "<iso:image src='/${nasty}' alt='a' href='/${nasty}'/>",
                "<iso:image src='/a.png' alt='${nasty}' title='${nasty}'/>",
                "<iso:quote speaker='${nasty}' text='a'/>",
                "<iso:quote text='${nasty}'/>",
                "<iso:prose text='${nasty}'/>");
    }

    @ParameterizedTest
    @MethodSource("textOfEveryTag")
    void textStaysText(String jsp) {
        String html = server.render(jsp);
        assertThat(html).doesNotContain("<script", "49").containsAnyOf("&lt;script", "%3Cscript");
        for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .isSubsetOf(ATTRIBUTES);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iso:card title='${nasty}'/>",
                "<iso:details summary='a' text='${nasty}'/>",
                "<iso:prose text='${nasty}'/>"
            })
    void textIsSeenAsItWasGiven(String jsp) {
        assertThat(Jsoup.parseBodyFragment(server.render(jsp)).text()).contains(NASTY);
    }

    @Test
    void expressionsInValuesAreNotEvaluatedAgain() {
        assertThat(server.render("<iso:card title=\"${'${7*7}'}\"/>")).contains(">${7*7}<");
        assertThat(server.render("<iso:card title='${param.title}'/>", "?title=%24%7B7*7%7D"))
                .contains(">${7*7}<");
        assertThat(server.render("<iso:prose html='${param.html}'/>", "?html=%3Cp%3E%24%7B7*7%7D%3C/p%3E"))
                .isEqualTo("<p>${7*7}</p>");
    }

    @Test
    void linksThatRunScriptAreLeftOut() {
        server.attribute("hidden", " java\tscript:alert(1)");
        assertThat(server.render("<iso:card title='A' href='${hidden}'/>")).doesNotContain("href", "script");
        assertThat(server.render("<iso:card title='A' href='javascript:alert(1)'/>"))
                .doesNotContain("href", "script");
        assertThat(server.render("<iso:image src='data:text/html,a' alt='A' href='vbscript:a'/>"))
                .doesNotContain("href", "<img", "data:", "vbscript");
    }

    @Test
    void htmlAsAStringIsChecked() {
        server.attribute("html", "<p onclick=\"x()\">a<script>b</script> <em>c</em></p>");
        assertThat(server.render("<iso:prose html='${html}'/>")).isEqualTo("<p>a <em>c</em></p>");
        assertThat(server.render("<iso:quote html='${html}'/>"))
                .isEqualTo("<blockquote class=\"isomer-quote\"><p>a <em>c</em></p></blockquote>");
        assertThat(server.render("<iso:details summary='s' html='${html}'/>"))
                .contains("<p>a <em>c</em></p></div>")
                .doesNotContain("onclick");
    }

    @Test
    void checkedHtmlGoesOutAsItIs() {
        assertThat(server.render("<iso:prose html='${checked}'/>")).isEqualTo("<p>a</p>");
        assertThat(server.render("<iso:details summary='s' html='${checked}'/>"))
                .contains("<p>a</p></div>");
    }

    @Test
    void trustedHtmlGoesOutAsItIs() {
        assertThat(server.render("<iso:prose html='${trusted}'/>")).isEqualTo("<p onclick=\"x()\">ours</p>");
    }

    @Test
    void summaryHtmlIsChecked() {
        assertThat(server.render("<iso:details summaryHtml='<em onclick=\"x()\">a</em><script>b</script>'/>"))
                .contains("<summary><em>a</em></summary>");
        assertThat(server.render("<iso:details summaryHtml='${checkedWords}'/>"))
                .contains("id=\"a-b\"", "<summary><strong>a</strong> b</summary>");
    }

    @Test
    void proseBodyIsChecked() {
        String body = "<p onclick='x()'>a<script>b</script></p><iframe src='https://example.com/'></iframe>";
        assertThat(server.render("<iso:prose>" + body + "</iso:prose>"))
                .startsWith("<p>a</p>")
                .doesNotContain("onclick", "script", "example.com");
    }

    @Test
    void proseBodyIsWrittenAsItStandsWhereTrusted() {
        String body = "<p onclick='x()'>a</p>";
        assertThat(server.render("<iso:prose trusted='true'>" + body + "</iso:prose>"))
                .isEqualTo(body);
        assertThat(server.render("<iso:prose trusted='${false}'>" + body + "</iso:prose>"))
                .isEqualTo("<p>a</p>");
    }

    @Test
    void bodiesOfDetailsAndQuoteGoOutAsWritten() {
        String body = "<p data-mine='1'>a</p><form action='/b/'></form>";
        assertThat(server.render("<iso:details summary='s'>" + body + "</iso:details>"))
                .contains(body);
        assertThat(server.render("<iso:quote>" + body + "</iso:quote>")).contains(body);
    }

    @Test
    void aValueInAProseBodyCannotBreakOut() {
        server.attribute("value", "</p></div><script>b</script><p>");
        assertThat(server.render("<iso:prose><p>${value}</p></iso:prose>")).doesNotContain("script", "</div>");
    }

    @Test
    void aBlockOfTheApplicationNeedsARenderer() {
        server.attribute("unknown", new Block() {});
        assertThat(server.error("<iso:block value='${unknown}'/>")).contains("TagEscapingTest");
    }
}
