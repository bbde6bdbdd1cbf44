package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.quote.Quote;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each tag gives, for visitors and as the CMS writes it; and tags in each other. */
class TagRenderingTest {
    private static JspServer server;

    @BeforeAll
    static void start() {
        server = new JspServer();
        server.attribute("source", Isomer.standard().with(Profile.SOURCE));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String web(String jsp) {
        return server.render(jsp);
    }

    private static String source(String jsp) {
        return server.render("<c:set var='dev.isomer.Isomer' value='${source}' scope='request'/>" + jsp);
    }

    @Test
    void card() {
        String card = """
            <iso:card title="Grants" description="Money." href="/grants/" linkText="Apply"
                image="/coins.png" alt="Coins"/>\
            """;
        assertThat(web(card))
                .isEqualTo("<div class=\"isomer-card isomer-card-linked\"><div class=\"isomer-card-image\"><div"
                        + " class=\"isomer-image-wrapper\"><img class=\"isomer-width-100\" alt=\"Coins\""
                        + " src=\"/coins.png\" loading=\"lazy\"></div></div><div class=\"isomer-card-body\"><h3"
                        + " class=\"isomer-card-title\"><a href=\"/grants/\" rel=\"noopener noreferrer"
                        + " nofollow\">Grants</a></h3><div class=\"isomer-card-description\">Money.</div><div"
                        + " class=\"isomer-card-link\">Apply</div></div></div>");
        assertThat(source(card))
                .isEqualTo("<a rel=\"noopener noreferrer nofollow\" href=\"/grants/\" class=\"isomer-card\">"
                        + "<div class=\"isomer-card-image\"><div class=\"isomer-image-wrapper\">"
                        + "<img style=\"width: 100%\" height=\"auto\" width=\"100%\" alt=\"Coins\" src=\"/coins.png\">"
                        + "</div></div>"
                        + "<div class=\"isomer-card-body\"><div class=\"isomer-card-title\">Grants</div>"
                        + "<div class=\"isomer-card-description\">Money.</div>"
                        + "<div class=\"isomer-card-link\">Apply</div></div></a>");
    }

    @Test
    void cardWithItsDescriptionInTheBody() {
        assertThat(web("<iso:card title='Skills'>\n  Learn on the job & online.\n</iso:card>"))
                .contains("<div class=\"isomer-card-description\">Learn on the job &amp; online.</div>");
    }

    @Test
    void cardWithDecoration() {
        assertThat(web("<iso:card title='Skills' image='/lines.png' decorative='true'/>"))
                .contains("<img class=\"isomer-width-100\" alt=\"\" src=\"/lines.png\" loading=\"lazy\">");
    }

    @Test
    void cardGrid() {
        String grid = "<iso:cardGrid>\n  <iso:card title='A'/>\n  <iso:card title='B'/>\n</iso:cardGrid>";
        assertThat(web(grid))
                .isEqualTo("<div class=\"isomer-card-grid\">"
                        + "<div class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<h3 class=\"isomer-card-title\">A</h3></div></div>"
                        + "<div class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<h3 class=\"isomer-card-title\">B</h3></div></div></div>");
        assertThat(source(grid))
                .isEqualTo("<div class=\"isomer-card-grid\">"
                        + "<div class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\">A</div></div></div>"
                        + "<div class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<div class=\"isomer-card-title\">B</div></div></div></div>");
    }

    @Test
    void accordionWithDetails() {
        String accordion = """
            <iso:accordion background="gray">
              <iso:details summary="Who?" text="Everybody."/>
              <iso:details summaryHtml="<strong>When</strong>?" open="true"><p>Now.</p></iso:details>
            </iso:accordion>\
            """;
        String contents = "<summary>%s</summary><div data-type=\"detailsContent\" class=\"isomer-details-content\">"
                + "<p>%s</p></div></details>";
        assertThat(web(accordion))
                .isEqualTo("<div data-type=\"detailGroup\" class=\"isomer-accordion isomer-accordion-gray\">"
                        + "<details class=\"isomer-details\" id=\"who\">" + contents.formatted("Who?", "Everybody.")
                        + "<details class=\"isomer-details\" open=\"\" id=\"when\">"
                        + contents.formatted("<strong>When</strong>?", "Now.") + "</div>");
        assertThat(source(accordion))
                .isEqualTo("<div data-type=\"detailGroup\" class=\"isomer-accordion isomer-accordion-gray\">"
                        + "<details class=\"isomer-details\">" + contents.formatted("Who?", "Everybody.")
                        + "<details class=\"isomer-details\" open=\"\">"
                        + contents.formatted("<strong>When</strong>?", "Now.") + "</div>");
    }

    @Test
    void accordionIsWhiteUnlessTold() {
        String white = "<div data-type=\"detailGroup\" class=\"isomer-accordion isomer-accordion-white\">";
        String details = "<iso:details summary='Who?' text='All.'/></iso:accordion>";
        assertThat(web("<iso:accordion>" + details)).startsWith(white);
        assertThat(web("<iso:accordion background='white'>" + details)).startsWith(white);
        assertThat(web("<iso:accordion background='${null}'>" + details)).startsWith(white);
    }

    @Test
    void detailsAlone() {
        assertThat(web("<iso:details summary='Who?' text='All.' open='${false}'/>"))
                .isEqualTo("<details class=\"isomer-details\" id=\"who\"><summary>Who?</summary>"
                        + "<div data-type=\"detailsContent\" class=\"isomer-details-content\"><p>All.</p></div>"
                        + "</details>");
    }

    @Test
    void image() {
        String image = "<iso:image src='/lab.jpg' alt='The laboratory' title='Lab' href='/lab/' widthPercent='50'/>";
        assertThat(web(image))
                .isEqualTo("<a class=\"isomer-image-wrapper\" href=\"/lab/\"><img class=\"isomer-width-50\""
                        + " alt=\"The laboratory\" title=\"Lab\" src=\"/lab.jpg\" loading=\"lazy\"></a>");
        assertThat(source(image))
                .isEqualTo("<a class=\"isomer-image-wrapper\" href=\"/lab/\"><img style=\"width: 50%;\" height=\"auto\""
                        + " width=\"100%\" title=\"Lab\" alt=\"The laboratory\" src=\"/lab.jpg\"></a>");
    }

    @Test
    void theImageThatThePageOpensWithIsLoadedAtOnce() {
        assertThat(web("<iso:image src='/lab.jpg' alt='Lab' loading='eager'/>")).endsWith(" loading=\"eager\"></div>");
        assertThat(web("<iso:image src='/lab.jpg' alt='Lab' loading='lazy'/>")).endsWith(" loading=\"lazy\"></div>");
        assertThat(web("<iso:image src='/lab.jpg' alt='Lab' loading='${null}'/>"))
                .endsWith(" loading=\"lazy\"></div>");
    }

    @Test
    void imageAsDecoration() {
        assertThat(web("<iso:image src='/lines.png' alt='' decorative='true'/>"))
                .isEqualTo("<div class=\"isomer-image-wrapper\"><img class=\"isomer-width-100\" alt=\"\""
                        + " src=\"/lines.png\" loading=\"lazy\"></div>");
    }

    @Test
    void iframe() {
        String iframe = "<iso:iframe src='https://www.youtube.com/embed/x' title='How to apply' width='560'"
                + " height='315' style='border: 0'/>";
        assertThat(web(iframe))
                .isEqualTo("<div class=\"iframe-wrapper iframe-wrapper-video\"><iframe title=\"How to apply\""
                        + " loading=\"lazy\" width=\"560\" height=\"315\" allowfullscreen"
                        + " sandbox=\"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
                        + " allow-presentation\" allow=\"encrypted-media; picture-in-picture\""
                        + " referrerpolicy=\"strict-origin-when-cross-origin\""
                        + " src=\"https://www.youtube.com/embed/x\"></iframe></div>");
        assertThat(source(iframe))
                .startsWith("<div class=\"iframe-wrapper\"><iframe")
                .contains(" style=\"border: 0\"", " height=\"315\"", " width=\"560\"")
                .contains(" src=\"https://www.youtube.com/embed/x\"");
    }

    @Test
    void iframeOfAnotherHostIsLeftOut() {
        assertThat(web("<iso:iframe src='https://example.com/'/>")).isEqualTo("<div class=\"iframe-wrapper\"></div>");
    }

    @Test
    void quote() {
        String quote = "<iso:quote speaker='Ann Tan, Director' text='We build.'/>";
        assertThat(web(quote))
                .isEqualTo("<figure class=\"isomer-quote\"><blockquote><p>We build.</p></blockquote>"
                        + "<figcaption class=\"isomer-quote-speaker\">Ann Tan, Director</figcaption></figure>");
        assertThat(source(quote)).isEqualTo("<blockquote><p>We build.</p></blockquote><p>~ Ann Tan, Director</p>");
        assertThat(web("<iso:quote><p>We <em>build</em>.</p></iso:quote>"))
                .isEqualTo("<blockquote class=\"isomer-quote\"><p>We <em>build</em>.</p></blockquote>");
    }

    @Test
    void prose() {
        String prose = "<iso:prose>\n  <h2>How</h2>\n  <p><a href='/g/' target='_blank'>Guide</a></p>\n</iso:prose>";
        assertThat(web(prose))
                .isEqualTo("<h2 id=\"how\">How</h2><p><a href=\"/g/\" target=\"_blank\" rel=\"noopener\">Guide"
                        + "<span class=\"isomer-visually-hidden\"> (opens in a new tab)</span></a></p>");
        assertThat(source(prose)).isEqualTo("<h2>How</h2><p><a href=\"/g/\" target=\"_blank\">Guide</a></p>");
        assertThat(web("<iso:prose text='R&D'/>")).isEqualTo("<p>R&amp;D</p>");
    }

    @Test
    void blockOfJava() {
        Card card = Card.builder().title("Grants").build();
        server.attribute("card", card);
        server.attribute("several", List.of(card, Quote.builder().speaker("Ann").build()));
        server.attribute("made", Page.of(FrontMatter.empty(), CardGrid.of(card)));
        assertThat(web("<iso:block value='${card}'/>"))
                .isEqualTo(Isomer.standard().render(card));
        assertThat(source("<iso:block value='${card}'/>")).contains("<div class=\"isomer-card-title\">Grants</div>");
        assertThat(web("<iso:block value='${several}'/>")).contains("isomer-card-title", "<figure");
        assertThat(web("<iso:block value='${made}'/>")).startsWith("<div class=\"isomer-card-grid\">");
    }

    @Test
    void nothingForNothing() {
        assertThat(web("<iso:cardGrid></iso:cardGrid><iso:cardGrid/>")).isEmpty();
        assertThat(web("<iso:cardGrid><c:forEach items='${none}'><iso:card title='A'/></c:forEach></iso:cardGrid>"))
                .isEmpty();
        assertThat(web("<iso:accordion> <%-- nobody sees this --%> </iso:accordion>"))
                .isEmpty();
        assertThat(web("<iso:block value='${null}'/><iso:block value='${[]}'/><iso:block/>"))
                .isEmpty();
        assertThat(web("<iso:prose> </iso:prose><iso:prose text='${null}'/><iso:prose html='${null}'/>"))
                .isEmpty();
    }

    @Test
    void emptyIsTheSameAsNone() {
        String card = "<iso:card title='A' description='${null}' href='${null}' linkText='' image='${null}' alt=''"
                + " decorative='' headingLevel=''/>";
        assertThat(web(card))
                .isEqualTo("<div class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<h3 class=\"isomer-card-title\">A</h3></div></div>");
        assertThat(web("<iso:image src='/a.png' alt='A' href='${null}' title='' widthPercent='${null}'/>"))
                .isEqualTo("<div class=\"isomer-image-wrapper\"><img class=\"isomer-width-100\" alt=\"A\""
                        + " src=\"/a.png\" loading=\"lazy\"></div>");
        assertThat(web("<iso:quote speaker='${null}' text='${null}'><p>Q</p></iso:quote>"))
                .isEqualTo("<blockquote class=\"isomer-quote\"><p>Q</p></blockquote>");
        assertThat(web("<iso:details summary='S' summaryHtml='${null}' open='${null}' text='' html='${null}'/>"))
                .isEqualTo("<details class=\"isomer-details\" id=\"s\"><summary>S</summary><div"
                        + " data-type=\"detailsContent\" class=\"isomer-details-content\"></div></details>");
        assertThat(web("<iso:iframe src='https://form.gov.sg/1' title='' width='' height='${null}' style=''/>"))
                .contains(
                        "<iframe title=\"Form (FormSG)\" loading=\"lazy\" allowfullscreen sandbox=",
                        " src=\"https://form.gov.sg/1\">");
    }

    @Test
    void gridRepeatsCards() {
        String grid = """
            <iso:cardGrid>
              <c:forEach var="name" items="${['Ann', 'Bo', 'Cy']}">
                <c:if test="${name ne 'Bo'}"><iso:card title="${name}" href="/${fn:toLowerCase(name)}/"/></c:if>
              </c:forEach>
            </iso:cardGrid>\
            """;
        assertThat(web(grid)).contains(">Ann</a>", ">Cy</a>", "href=\"/cy/\"").doesNotContain("Bo");
    }

    @Test
    void blocksInDetails() {
        String nested = """
            <iso:accordion>
              <iso:details summary="Teams">
                <iso:cardGrid><iso:card title="Data"/></iso:cardGrid>
                <iso:image src="/team.jpg" alt="The team"/>
                <iso:accordion><iso:details summary="More" text="Later."/></iso:accordion>
              </iso:details>
            </iso:accordion>\
            """;
        assertThat(web(nested).replaceAll(">\\s+<", "><"))
                .isEqualTo("<div data-type=\"detailGroup\" class=\"isomer-accordion isomer-accordion-white\">"
                        + "<details class=\"isomer-details\" id=\"teams\"><summary>Teams</summary>"
                        + "<div data-type=\"detailsContent\" class=\"isomer-details-content\">"
                        + "<div class=\"isomer-card-grid\"><div class=\"isomer-card\"><div class=\"isomer-card-body\">"
                        + "<h3 class=\"isomer-card-title\">Data</h3></div></div></div>"
                        + "<div class=\"isomer-image-wrapper\"><img class=\"isomer-width-100\" alt=\"The team\""
                        + " src=\"/team.jpg\" loading=\"lazy\"></div>"
                        + "<div data-type=\"detailGroup\" class=\"isomer-accordion isomer-accordion-white\">"
                        + "<details class=\"isomer-details\" id=\"more\"><summary>More</summary>"
                        + "<div data-type=\"detailsContent\" class=\"isomer-details-content\"><p>Later.</p></div>"
                        + "</details></div></div></details></div>");
    }

    @Test
    void proseInQuote() {
        assertThat(web("<iso:quote><iso:prose><p onclick='x()'>Said.</p></iso:prose></iso:quote>"))
                .isEqualTo("<blockquote class=\"isomer-quote\"><p>Said.</p></blockquote>");
    }

    @Test
    void blocksInTrustedProse() {
        assertThat(web("<iso:prose trusted='true'><p>a</p><iso:quote text='b'/></iso:prose>"))
                .isEqualTo("<p>a</p><blockquote class=\"isomer-quote\"><p>b</p></blockquote>");
    }

    @Test
    void idsAreUniqueOnThePage() {
        String page = """
            <iso:details summary="Contact" text="a"/>
            <iso:prose><h2>Contact</h2></iso:prose>
            <iso:details summary="Contact" text="b"/>
            <iso:prose><h2>Contact</h2></iso:prose>\
            """;
        assertThat(web(page))
                .contains("<details class=\"isomer-details\" id=\"contact\">", "<h2 id=\"contact-2\">")
                .contains("<details class=\"isomer-details\" id=\"contact-3\">", "<h2 id=\"contact-4\">");
    }

    @Test
    void cardTitlesFollowTheHeadingBefore() {
        assertThat(web("<iso:prose><h3>Teams</h3></iso:prose><iso:card title='Data'/>"))
                .contains("<h4 class=\"isomer-card-title\">Data</h4>");
    }

    @Test
    void headingLevelIsThatOfCardTitles() {
        assertThat(web("<iso:card title='Data' headingLevel='2'/>")).contains("<h2 class=\"isomer-card-title\">");
        assertThat(web("<iso:cardGrid headingLevel='${4}'><iso:card title='Data'/></iso:cardGrid>"))
                .contains("<h4 class=\"isomer-card-title\">");
    }

    @Test
    void headingLevelIsForOneTagOnly() {
        assertThat(web("<iso:cardGrid headingLevel='5'><iso:card title='A'/></iso:cardGrid><iso:card title='B'/>"))
                .contains("<h5 class=\"isomer-card-title\">A</h5>", "<h3 class=\"isomer-card-title\">B</h3>");
    }

    @Test
    void includedPagesShareIds() {
        server.jsp("part.jsp", "<iso:details summary='Contact' text='b'/>");
        assertThat(web("<iso:details summary='Contact' text='a'/><jsp:include page='part.jsp'/>"))
                .contains("id=\"contact\"", "id=\"contact-2\"");
    }
}
