package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.RenderOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the texts that tags add: of the page where it says one, or else of the visitor. */
class LabelLanguageTest {
    private static final String FORM = "<iso:iframe src='https://form.gov.sg/1'/>";
    private static JspServer server;

    @BeforeAll
    static void start() {
        server = new JspServer();
        server.attribute(
                "malay", Isomer.standard().with(RenderOptions.standard().withLocale(new Locale("ms"))));
        server.attribute("mine", Isomer.standard());
        server.jsp("form.jsp", FORM);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void englishWhereNobodySaysAnything() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            assertThat(server.get("/form.jsp").body())
                    .contains("<iframe title=\"Form (FormSG)\" loading=\"lazy\" allow");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ms                     | Borang | ms
        fr, ta;q=0.9           | படிவம்  | ta
        zh-SG;q=0.4, en;q=0.8  | Form   | en
        en-SG                  | Form   | en
        """)
    void thatOfTheVisitorSaysSo(String languages, String form, String lang) {
        JspServer.Response response = server.get("/form.jsp", languages);

        assertThat(response.body())
                .contains("<iframe title=\"" + form + " (FormSG)\" loading=\"lazy\" lang=\"" + lang + "\" allow");
        assertThat(response.header("Vary")).contains("Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "*", "-", "zz-/../../secret", "x;q=a"})
    void anUnknownLanguageIsEnglish(String languages) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            assertThat(server.get("/form.jsp", languages).body())
                    .contains("<iframe title=\"Form (FormSG)\" loading=\"lazy\" allow");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <fmt:setLocale value="ms"/>
        <fmt:setLocale value="ms_MY"/>
        <fmt:setLocale value="ms" scope="request"/>
        <fmt:setLocale value="ms" scope="session"/>
        <c:set var="jakarta.servlet.jsp.jstl.fmt.locale.page" value="ms-MY"/>
        <c:set var="jakarta.servlet.jsp.jstl.fmt.locale.application" value="zh" scope="application"/><fmt:setLocale value="ms"/>
        """)
    void thatOfFmtIsThatOfThePage(String locale) {
        server.jsp("fmt" + locale.hashCode() + ".jsp", locale + FORM);

        assertThat(server.get("/fmt" + locale.hashCode() + ".jsp", "ta").body())
                .contains("<iframe title=\"Borang (FormSG)\" loading=\"lazy\" allow");
        server.render("<c:remove var='jakarta.servlet.jsp.jstl.fmt.locale.application' scope='application'/>");
    }

    @Test
    void aPageMayChangeItsLanguage() {
        String page = "<iso:details summary='A' text='a'/>" + FORM + "<fmt:setLocale value='ms'/>" + FORM
                + "<iso:details summary='A' text='a'/>";

        assertThat(server.render(page))
                .containsSubsequence("id=\"a\"", "title=\"Form (FormSG)\"", "title=\"Borang (FormSG)\"", "id=\"a-2\"");
    }

    @Test
    void contentThatIsShownAgainFollowsTheVisitor() {
        server.jsp("again.jsp", """
            <iso:prose><h2>A</h2><p><a href="/a/" target="_blank">a</a></p>\
            <div class="iframe-wrapper"><iframe src="https://form.gov.sg/a"></iframe></div></iso:prose>\
            """);
        Map<String, String> forms = Map.of("en", "Form", "ms", "Borang");
        for (String language : List.of("ms", "ms", "ms", "en", "en", "ms", "en")) {
            assertThat(server.get("/again.jsp", language).body())
                    .contains("id=\"a\"", "title=\"" + forms.get(language) + " (FormSG)\"");
        }
    }

    @Test
    void aPageWithoutSessionHasItsLanguage() {
        assertThat(server.render("<%@ page session='false' %>" + FORM)).contains("title=\"Form (FormSG)\"");
    }

    @Test
    void aPageThatEndsItsSessionHasTheLanguageOfOtherScopes() {
        assertThat(server.render("<fmt:setLocale value='ta' scope='session'/><% session.invalidate(); %>" + FORM))
                .contains("title=\"Form (FormSG)\"");
        assertThat(server.render("<% session.invalidate(); %><fmt:setLocale value='ms' scope='request'/>" + FORM))
                .contains("title=\"Borang (FormSG)\"");
    }

    @Test
    void anIsomerOfTheApplicationHasItsLanguage() {
        String set = "<c:set var='dev.isomer.Isomer' value='${ISOMER}' scope='request'/>";
        server.jsp("malay.jsp", set.replace("ISOMER", "malay") + FORM);
        server.jsp("mine.jsp", set.replace("ISOMER", "mine") + FORM);

        assertThat(server.get("/malay.jsp", "ta").body()).contains("title=\"Borang (FormSG)\" loading=\"lazy\" allow");
        assertThat(server.get("/mine.jsp", "ta").body()).contains("title=\"Form (FormSG)\" loading=\"lazy\" allow");
        assertThat(server.get("/mine.jsp", "ta").header("Vary")).isEmpty();
    }

    @Test
    void parametersSayLanguageAndFiles() {
        try (JspServer other =
                new JspServer("/", Map.of("isomer.locale", "zh-SG", "isomer.labels", "com.example.words"))) {
            other.jsp("form.jsp", FORM);

            assertThat(other.get("/form.jsp", "ta").body()).contains("title=\"表单 (FormSG)\" loading=\"lazy\" allow");
        }
    }

    @Test
    void aParameterLetsContentWaitForTheVisitor() {
        try (JspServer other = new JspServer("/", Map.of("isomer.embeds", "privacy-hosts on-click"))) {
            other.jsp("film.jsp", "<iso:iframe src='https://www.youtube.com/embed/a'/>");

            assertThat(other.get("/film.jsp", "en").body())
                    .contains("isomer-embed-link", "href=\"https://www.youtube-nocookie.com/embed/a\"", "<template>");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        isomer.locale | not_a_tag! | The context parameter isomer.locale is "not_a_tag!"; allowed: a language tag such as en or zh-SG
        isomer.labels | no.such    | The context parameter isomer.labels is "no.such"; allowed: the base name of properties files
        isomer.embeds | on-hover   | The context parameter isomer.embeds is "on-hover"; allowed: lazy, on-click, privacy-hosts
        """)
    void aWrongParameterIsNamed(String name, String value, String message) {
        try (JspServer other = new JspServer("/", Map.of(name, value))) {
            assertThat(other.error(FORM)).contains(message);
        }
    }
}
