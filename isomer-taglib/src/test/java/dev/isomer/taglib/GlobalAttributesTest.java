package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.jsp.JspTagException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags of blocks take the attributes that any element has, and refuse all others with a hint. */
class GlobalAttributesTest {
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
        <iso:card title="A" ATTRIBUTES/>                                          | <div class="isomer-card wide" ATTRIBUTES>
        <iso:card title="A" href="/a/" ATTRIBUTES/>                               | <div class="isomer-card isomer-card-linked wide" ATTRIBUTES>
        <iso:cardGrid ATTRIBUTES><iso:card title="A"/></iso:cardGrid>             | <div class="isomer-card-grid wide" ATTRIBUTES>
        <iso:accordion ATTRIBUTES><iso:details summary="S"/></iso:accordion>      | <div data-type="detailGroup" class="isomer-accordion isomer-accordion-white wide" ATTRIBUTES>
        <iso:details summary="S" open="true" ATTRIBUTES/>                         | <details class="isomer-details wide" open="" ATTRIBUTES>
        <iso:quote text="Q" ATTRIBUTES/>                                          | <blockquote class="isomer-quote wide" ATTRIBUTES>
        <iso:quote text="Q" speaker="A" ATTRIBUTES/>                              | <figure class="isomer-quote wide" ATTRIBUTES><blockquote>
        """)
    void standOnTheElementOfTheBlock(String jsp, String html) {
        String others = "lang=\"ms\" dir=\"ltr\" data-topic=\"a\" aria-label=\"B\"";
        assertThat(server.render(jsp.replace("ATTRIBUTES", "class=\"wide\" id=\"top\" " + others)))
                .startsWith(html.replace("ATTRIBUTES", "id=\"top\" " + others));
    }

    @Test
    void standOnTheIframeAndThePicture() {
        assertThat(server.render("<iso:iframe src='https://form.gov.sg/1' id='form' class='wide' data-a='b'/>"))
                .contains(
                        " allowfullscreen", " src=\"https://form.gov.sg/1\" id=\"form\" class=\"wide\" data-a=\"b\">");
        assertThat(server.render("<iso:image src='/a.png' alt='A' class='round' lang='zh' data-a='b'/>"))
                .contains("<img class=\"isomer-width-100 round\" alt=\"A\" src=\"/a.png\" lang=\"zh\" data-a=\"b\"");
    }

    @Test
    void valuesAreText() {
        server.attribute("nasty", "\"><script>alert(1)</script>&amp;${7*7}");
        assertThat(server.render("<iso:card title='A' data-a='${nasty}' aria-label='${nasty}' class='${nasty}'/>"))
                .contains("data-a=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;${7*7}\"")
                .doesNotContain("<script");
        assertThat(server.render("<iso:card title='A' data-number='${7}'/>")).contains(" data-number=\"7\"");
    }

    @Test
    void nullAndEmptyAreNone() {
        assertThat(server.render(
                        "<iso:quote text='Q' id='${null}' class='' lang='${\"\"}' data-a='' aria-label='${null}'/>"))
                .isEqualTo("<blockquote class=\"isomer-quote\"><p>Q</p></blockquote>");
    }

    static List<String> refused() {
        return List.of(
                "onclick",
                "onClick",
                "ONLOAD",
                "style",
                "src",
                "srcdoc",
                "href",
                "formaction",
                "name",
                "target",
                "is",
                "slot",
                "nonce",
                "hidden",
                "data-",
                "data-A",
                "aria-é",
                "xmlns",
                "ID",
                "part");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void othersAreRefused(String attribute) {
        assertThat(server.error("<iso:quote text='Q' " + attribute + "='a'/>"))
                .contains("<iso:quote>: attribute is \"" + attribute
                        + "\"; allowed: speaker, text, html, id, class, lang, dir, title, role, data-…, aria-…");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        <iso:accordion backgroud="gray"/>                            | did you mean "background"?
        <iso:card tilte="A"/>                                        | did you mean "title"?
        <iso:card title="A" linktext="B"/>                           | did you mean "linkText"?
        <iso:card title="A" clas="B"/>                               | did you mean "class"?
        <iso:image src="/a.png" alt="A" widthpercent="50"/>          | did you mean "widthPercent"?
        <iso:card title="A" onclick="a()"/>                          | event handlers belong in a script file
        <iso:card title="A" style="color: red"/>                     | give it a class and style that
        <iso:card title="A" c:id="a"/>                               | <iso:card>: the attribute id has the prefix of "jakarta.tags.core": write it without
        <iso:image src="/a.png" alt="A" id="a"/>                     | <iso:image>: attribute is "id"; allowed: class, lang, dir, role, data-…, aria-…
        <iso:accordion data-type="a"><iso:details summary="S"/></iso:accordion> | <iso:accordion>: attribute is "data-type"; allowed: id, class
        <iso:card title="A" id="a b"/>                               | <iso:card>: id is "a b"; allowed: an id without white space
        <iso:card title="A" dir="left"/>                             | <iso:card>: dir is "left"; allowed: ltr, rtl, auto
        <iso:card title="A" lang="en_SG"/>                           | <iso:card>: lang is "en_SG"; allowed: a language tag such as en-SG
        """)
    void errorsSayWhatToDo(String jsp, String message) {
        assertThat(server.error(jsp)).contains(message);
    }

    /** A JSP that is compiled has none of them; a tag may be called otherwise. */
    @Test
    void theTagRefusesThemToo() {
        assertThatThrownBy(() -> new QuoteTag().setDynamicAttribute(null, "onclick", "a()"))
                .isInstanceOf(JspTagException.class)
                .hasMessageStartingWith("<iso:quote>: attribute is \"onclick\"; allowed: speaker, text, html, id");
        assertThatThrownBy(() -> new CardTag().setDynamicAttribute("urn:x", "id", "a"))
                .isInstanceOf(JspTagException.class)
                .hasMessage("<iso:card>: the attribute id has the prefix of \"urn:x\": write it without");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<iso:prose id='a'><p>a</p></iso:prose>", "<iso:page src='a.md' id='a'/>", "<iso:block id='a'/>"
            })
    void tagsWithoutAnElementTakeNone(String jsp) {
        assertThat(server.error(jsp)).contains("Attribute [id] invalid for tag");
    }
}
