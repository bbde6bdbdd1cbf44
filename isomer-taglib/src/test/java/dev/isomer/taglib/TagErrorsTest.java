package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.safe.TrustedHtml;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong use of a tag is an error that names the tag, the attribute, the value, and what is allowed. */
class TagErrorsTest {
    private static JspServer server;

    @BeforeAll
    static void start() {
        server = new JspServer();
        server.file("WEB-INF/pages/a.md", "---\ntitle: A\n---\n<p>A</p>\n");
        server.jsp("card.jsp", "<iso:card title='A'/>");
        server.attribute("number", 7);
        server.attribute("holed", Arrays.asList((Object) null));
        server.attribute("words", List.of("a"));
        server.attribute("markup", TrustedHtml.of("<p>a</p>", "a constant of this test"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        <iso:accordion background="blue"><iso:details summary="s"/></iso:accordion> | <iso:accordion>: background is "blue"; allowed: white, gray
        <iso:accordion background="Gray"><iso:details summary="s"/></iso:accordion> | <iso:accordion>: background is "Gray"; allowed: white, gray; did you mean "gray"?
        <iso:image src="/a.png" alt="A" loading="auto"/>     | <iso:image>: loading is "auto"; allowed: lazy, eager
        <iso:image src="/a.png" alt="A" widthPercent="0"/>   | <iso:image>: widthPercent is "0"; allowed: 1 to 100
        <iso:image src="/a.png" alt="A" widthPercent="101"/> | <iso:image>: widthPercent is "101"; allowed: 1 to 100
        <iso:image src="/a.png" alt="A" widthPercent="abc"/> | <iso:image>: widthPercent is "abc"; allowed: 1 to 100
        <iso:image src="/a.png" alt="A" widthPercent="50%"/> | <iso:image>: widthPercent is "50%"; allowed: 1 to 100
        <iso:image src="/a.png" alt="A" widthPercent="99999999999"/> | <iso:image>: widthPercent is "99999999999"; allowed: 1 to 100
        <iso:details summary="s" open="yes"/>                | <iso:details>: open is "yes"; allowed: true, false
        <iso:card title="A" image="/a.png" decorative="1"/>  | <iso:card>: decorative is "1"; allowed: true, false
        <iso:prose trusted="TRUE"><p>a</p></iso:prose>       | <iso:prose>: trusted is "TRUE"; allowed: true, false
        <iso:card title="A" headingLevel="7"/>               | <iso:card>: headingLevel is "7"; allowed: 2 to 6
        <iso:card title="A" headingLevel="h2"/>              | <iso:card>: headingLevel is "h2"; allowed: 2 to 6
        <iso:cardGrid headingLevel="1"><iso:card title="A"/></iso:cardGrid> | <iso:cardGrid>: headingLevel is "1"; allowed: 2 to 6
        <iso:cardGrid><iso:card title="A" headingLevel="3"/></iso:cardGrid> | <iso:card>: headingLevel belongs to the <iso:cardGrid> around it
        <iso:iframe src="https://form.gov.sg/1" width="wide"/> | <iso:iframe>: width is "wide"; allowed: pixels such as 400, or per cent such as 100%
        <iso:iframe src="https://form.gov.sg/1" height="%"/> | <iso:iframe>: height is "%"; allowed: pixels such as 400, or per cent such as 100%
        """)
    void wrongValue(String jsp, String message) {
        assertThat(server.error(jsp)).contains(message);
        assertThat(server.error(computed(jsp))).endsWith(message);
    }

    /** The same with expressions, of which only the tag knows the value. */
    private static String computed(String jsp) {
        return jsp.replaceAll("=\"([^\"]*)\"", "=\"\\${'$1'}\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        <iso:image src="/a.png"/>                            | <iso:image>: the picture has no alt: say what it shows, or decorative="true"
        <iso:image src="/a.png" alt=""/>                     | <iso:image>: the picture has no alt: say what it shows, or decorative="true"
        <iso:card title="A" image="/a.png"/>                 | <iso:card>: the picture has no alt: say what it shows, or decorative="true"
        <iso:image src="/a.png" alt="A" decorative="true"/>  | <iso:image>: alt is "A"; allowed: no text where decorative="true"
        <iso:image src="" alt="A"/>                          | <iso:image>: src is empty
        <iso:image src="${null}" alt="A"/>                   | <iso:image>: src is empty
        <iso:image alt="A"/>                                 | attribute [src] is mandatory for tag [image]
        <iso:iframe src=""/>                                 | <iso:iframe>: src is empty
        <iso:details text="a"/>                              | <iso:details>: give its summary once: summary is text, summaryHtml is HTML
        <iso:details summary="s" summaryHtml="<em>s</em>"/>  | <iso:details>: give its summary once: summary is text, summaryHtml is HTML
        <iso:card/>                                          | <iso:card>: nothing would be seen of it: give title, description, image or linkText
        <iso:card title="${null}" href="/a/"/>               | <iso:card>: nothing would be seen of it: give title, description, image or linkText
        """)
    void somethingIsMissing(String jsp, String message) {
        assertThat(server.error(jsp)).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        <iso:card title="A" description="a">b</iso:card>     | <iso:card>: it has a description in the attribute and another in the body: keep one
        <iso:details summary="s" text="a">b</iso:details>    | <iso:details>: its content is given more than once: keep one of text, html and the body
        <iso:quote text="a" html="b"/>                       | <iso:quote>: its content is given more than once: keep one of text, html and the body
        <iso:prose html="${markup}">b</iso:prose>            | <iso:prose>: its content is given more than once: keep one of text, html and the body
        """)
    void twoContentsAtOnce(String jsp, String message) {
        assertThat(server.error(jsp)).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        <iso:cardGrid><iso:card title="A"/>and<iso:card title="B"/></iso:cardGrid> | <iso:cardGrid>: only <iso:card> may stand in it, not "and"
        <iso:cardGrid><!-- a --><iso:card title="A"/></iso:cardGrid>  | <iso:cardGrid>: only <iso:card> may stand in it, not "<!-- a -->"
        <iso:cardGrid>text</iso:cardGrid>                             | <iso:cardGrid>: only <iso:card> may stand in it, not "text"
        <iso:accordion><p>${1 + 1}</p></iso:accordion>                | <iso:accordion>: only <iso:details> may stand in it, not "<p>
        <iso:accordion><iso:card title="A"/></iso:accordion>          | <iso:accordion>: only <iso:details> may stand in it, not <iso:card>
        <iso:accordion><c:out value="2"/></iso:accordion>             | <iso:accordion>: only <iso:details> may stand in it, not "2"
        <iso:accordion><jsp:include page="/card.jsp"/></iso:accordion> | <iso:accordion>: only <iso:details> may stand in it, not "<div class="isomer-card">
        <iso:card title="A"><iso:image src="/a.png" alt="A"/></iso:card> | <iso:image>: it stands in <iso:card>, whose body is text
        <iso:card title="A"><iso:card title="B"/></iso:card>          | <iso:card>: it stands in <iso:card>, whose body is text
        <iso:prose><iso:card title="B"/></iso:prose>                  | <iso:card>: it stands in <iso:prose>, whose body is read as page content: end the prose before it
        <iso:prose><iso:details summary="s"><iso:card title="B"/></iso:details></iso:prose> | <iso:details>: it stands in <iso:prose>, whose body
        <iso:card title="A"><iso:page src="a.md"/></iso:card>         | <iso:page>: it stands in <iso:card>, whose body is text
        """)
    void wrongPlace(String jsp, String message) {
        assertThat(server.error(jsp)).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        <iso:prose html="${number}"/>                        | <iso:prose>: html is "java.lang.Integer"; allowed: a dev.isomer.safe.SafeHtml, a TrustedHtml, or a text
        <iso:quote html="${words}"/>                         | <iso:quote>: html is "java.util.ImmutableCollections$List12"; allowed: a dev.isomer.safe.SafeHtml
        <iso:details summaryHtml="${words}"/>                | <iso:details>: summaryHtml is "java.util.ImmutableCollections$List12"; allowed: a dev.isomer.safe.SafeHtml
        <iso:details summaryHtml="<h2>s</h2><hr>"/>          | <iso:details>: summaryHtml is "<h2>s</h2><hr>"; allowed: text with marks such as <strong> and <em>, no blocks
        <iso:block value="text"/>                            | <iso:block>: value is "java.lang.String"; allowed: a dev.isomer.block.Block, a list or an array of them, or a Page
        <iso:block value="${words}"/>                        | <iso:block>: value is "java.lang.String"; allowed: a dev.isomer.block.Block, a list or an array of them, or a Page
        <iso:block value="${holed}"/>                        | <iso:block>: value is "null"; allowed: a dev.isomer.block.Block, a list or an array of them, or a Page
        """)
    void valueOfAWrongType(String jsp, String message) {
        assertThat(server.error(jsp)).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.md",
                "/etc/passwd",
                "a/../../a.md",
                "./a.md",
                "b//a.md",
                "..\\a.md",
                "",
                "a.md/",
                "..",
                "/a.md",
                "%2e%2e/a.md",
                "%61.md"
            })
    void pathThatIsNotBelowTheFolder(String src) {
        assertThat(server.error("<iso:page src='" + src + "'/>"))
                .contains("<iso:page>: src is \"" + src + "\"")
                .contains("a path below the folder isomer.pages such as \"about/Team.md\"");
    }

    @Test
    void fileThatDoesNotExist() {
        assertThat(server.error("<iso:page src='b.md'/>"))
                .contains("<iso:page>: src is \"b.md\"; allowed: a file of the WAR; there is no /WEB-INF/pages/b.md");
        assertThat(server.error("<iso:page src='${null}'/>")).contains("<iso:page>: src is \"\"; allowed: ");
    }

    @Test
    void detailsAndCardsMayStandAlone() {
        assertThat(server.render("<iso:details summary='s' text='a'/>")).contains("<details");
        assertThat(server.render("<iso:card title='A'/>")).contains("isomer-card");
    }

    @Test
    void profileThatDoesNotExist() {
        try (JspServer other = new JspServer("/", Map.of("isomer.profile", "x"))) {
            assertThat(other.error("<iso:card title='A'/>"))
                    .contains("The context parameter isomer.profile is \"x\"; allowed: web, source");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/folder", "pages", "/WEB-INF/web.xml"})
    void folderOfPagesThatDoesNotExist(String folder) {
        try (JspServer other = new JspServer("/", Map.of("isomer.pages", folder))) {
            assertThat(other.error("<iso:page src='a.md'/>"))
                    .contains("The context parameter isomer.pages is \"" + folder + "\"; allowed: ")
                    .contains("a folder of the WAR such as /WEB-INF/pages/");
        }
    }
}
