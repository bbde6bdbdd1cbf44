package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with tags is said when the JSP is compiled, all of it at once. */
class JspValidatorTest {
    private static JspServer server;

    @BeforeAll
    static void start() {
        server = new JspServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        <iso:accordion background="blue"><iso:details summary="s"/></iso:accordion> | <iso:accordion>: background is "blue"; allowed: white, gray
        <iso:accordion><iso:details summary="s" open="yes"/></iso:accordion> | <iso:details>: open is "yes"; allowed: true, false
        <iso:image src="/a.png" alt="A" widthPercent="0"/> | <iso:image>: widthPercent is "0"; allowed: 1 to 100
        <iso:image src="/a.png" alt="A" loading="Eager"/> | <iso:image>: loading is "Eager"; allowed: lazy, eager
        <iso:image src="/a.png"/> | <iso:image>: the picture has no alt: say what it shows
        <iso:image src="${1}" decorative="false"/> | <iso:image>: the picture has no alt: say what it shows
        <iso:card title="A" image="${1}"/> | <iso:card>: the picture has no alt: say what it shows
        <iso:card title="A" headingLevel="7"/> | <iso:card>: headingLevel is "7"; allowed: 2 to 6
        <iso:card href="/a" description="B"/> | <iso:card>: a link without a text: give title, linkText or an image with alt
        <iso:card href="/a" image="/a.png" decorative="true"/> | <iso:card>: a link without a text: give title, linkText or an image with alt
        <iso:card title="A" linktext="B"/> | <iso:card>: attribute is "linktext"; allowed: title, description, href, linkText
        <iso:iframe src="https://form.gov.sg/1" width="wide"/> | <iso:iframe>: width is "wide"; allowed: pixels
        <iso:prose trusted="yes">a</iso:prose> | <iso:prose>: trusted is "yes"; allowed: true, false
        <iso:cardGrid><iso:details summary="a"/></iso:cardGrid> | <iso:cardGrid>: only <iso:card> may stand in it, not <iso:details>
        <iso:accordion><c:if test="${true}"><iso:quote/></c:if></iso:accordion> | <iso:accordion>: only <iso:details> may stand in it, not <iso:quote>
        <iso:cardGrid><iso:card title="a"/>Text</iso:cardGrid> | <iso:cardGrid>: only <iso:card> may stand in it, not "Text"
        <iso:prose><iso:card title="a"/></iso:prose> | <iso:card>: it stands in <iso:prose>, whose body is read as page content
        <iso:quote><p>${param.said}</p></iso:quote> | <iso:quote>: ${param.said} in its body goes out unescaped: write <c:out value="${param.said}"/>
        <iso:details summary="a"><c:forEach begin="1" end="2"><b>${x}</b></c:forEach></iso:details> | <iso:details>: ${x} in its body goes out unescaped
        <iso:card title="A"><jsp:attribute name="onclick">a()</jsp:attribute></iso:card> | <iso:card>: attribute is "onclick"; allowed: title, description
        <iso:quote>${iso:text(a) += b += (c)}</iso:quote> | <iso:quote>: ${iso:text(a) += b += (c)} in its body goes out unescaped
        <iso:quote>${fn:escapeXml("(") += ")"}</iso:quote> | <iso:quote>: ${fn:escapeXml("(") += ")"} in its body goes out unescaped
        <iso:prose trusted="true">${a}</iso:prose> | <iso:prose>: ${a} in its body goes out unescaped
        """)
    void mistake(String jsp, String message) {
        assertThat(server.error("<c:if test=\"${false}\">" + jsp + "</c:if>")).contains(message);
    }

    @Test
    void allMistakesAtOnceAndWhereTheyStand() {
        String error = server.error("<iso:image src='/a.png' alt='A'/><iso:image src='/a.png'/><iso:card titel='A'/>");

        assertThat(error)
                .containsSubsequence(
                        "<iso:image>: the picture has no alt",
                        "(it is <iso:image> number 2 of the JSP)",
                        "did you mean \"title\"?",
                        "(it is <iso:card> number 1 of the JSP)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iso:accordion background=\"${'gray'}\"><iso:details summary=\"s\">a</iso:details></iso:accordion>",
                "<iso:image src=\"/a.png\" alt=\"${'A'}\"/>",
                "<iso:image src=\"/a.png\" decorative=\"${true}\"/>",
                "<iso:image src=\"/a.png\" decorative=\"true\"/>",
                "<iso:image src=\"/a.png\"><jsp:attribute name=\"alt\">A</jsp:attribute></iso:image>",
                "<iso:image src=\"/a.png\" alt='<%= \"A\" %>'/>",
                "<iso:card href=\"${null}\" description=\"B\"/>",
                "<iso:cardGrid>\n <c:forEach begin=\"1\" end=\"2\">\n <iso:card title=\"a\"/>\n</c:forEach>\n</iso:cardGrid>",
                "<iso:cardGrid><%-- none --%><iso:card title=\"a\" id=\"b\" data-c=\"d\" aria-label=\"e\"/></iso:cardGrid>",
                "<iso:details summary=\"a\"><c:out value=\"${param.a}\"/></iso:details>",
                "<iso:details summary=\"a\">${fn:escapeXml(param.a)}</iso:details>",
                "<iso:details summary=\"a\">${ iso:text(param['(']) } ${iso:html((param.a))}</iso:details>",
                "<iso:quote><jsp:attribute name=\"speaker\">${1}</jsp:attribute><jsp:body>b</jsp:body></iso:quote>",
                "<iso:quote><iso:card title=\"a\">${1}</iso:card></iso:quote>",
                "<iso:prose>a ${1}</iso:prose>",
                "${1} <p>${2}</p>"
            })
    void nothingWrong(String jsp) {
        assertThat(server.render(jsp)).isNotNull();
    }
}
