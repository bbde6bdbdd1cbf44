package dev.isomer.block.accordion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.Dom;
import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.prose.Prose;
import dev.isomer.html.Attributes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsTest {
    private static final Isomer ISOMER = Isomer.standard();
    private static final String CONTENT =
            "<div data-type=\"detailsContent\" class=\"isomer-details-content\"><p>Text</p></div>";

    @Test
    void summaryAndContentAreRead() {
        Details details = (Details) Bodies.block(details("<summary>Who <em>may</em>?</summary>" + CONTENT));

        assertThat(details.summary().text()).isEqualTo("Who may?");
        assertThat(details.content()).hasSize(1);
        assertThat(details.open()).isFalse();
    }

    @Test
    void anEmptySummaryIsRead() {
        String html = details("<summary></summary>" + CONTENT);

        assertThat(((Details) Bodies.block(html)).summary()).isEqualTo(Prose.empty());
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
        assertThat(Bodies.findings(html)).containsExactly("details-without-summary");
    }

    @Test
    void openAndFurtherAttributesAreKept() {
        String html =
                "<details class=\"isomer-details wide\" open lang=\"ms\"><summary>A</summary>" + CONTENT + "</details>";
        Details details = (Details) Bodies.block(html);

        assertThat(details.open()).isTrue();
        assertThat(details.attributes()).isEqualTo(Attributes.of("class", "wide", "open", "", "lang", "ms"));
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @Test
    void classesInAnotherOrderAreKeptInIt() {
        String html = "<details class=\"wide isomer-details\"><summary>A</summary>" + CONTENT + "</details>";

        assertThat(((Details) Bodies.block(html)).attributes())
                .isEqualTo(Attributes.of("class", "wide isomer-details"));
        assertThat(Bodies.source(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<summary>A</summary>",
                CONTENT,
                CONTENT + "<summary>A</summary>",
                "<summary>A</summary><p>Text</p>",
                "<summary>A</summary>" + CONTENT + "<p>More</p>",
                "<summary>A</summary>Text" + CONTENT,
                "<summary class=\"x\">A</summary>" + CONTENT,
                "<summary><p>A</p></summary>" + CONTENT,
                "<summary>A<pre>B</pre></summary>" + CONTENT,
                "<summary>A<hr>B</summary>" + CONTENT,
                "<summary>A<section>B</section></summary>" + CONTENT,
                "<summary>A<figure>B</figure></summary>" + CONTENT,
                "<summary>A</summary><div class=\"isomer-details-content\"><p>Text</p></div>",
            })
    void whatDetailsHaveNoPlaceForIsProseAndLosesNothing(String content) {
        String html = details(content);

        assertThat(Bodies.blocks(html)).noneMatch(Details.class::isInstance);
        assertThat(Dom.lines(Bodies.written(html))).isEqualTo(Dom.lines(html));
    }

    @Test
    void detailsOfAnotherKindAreProse() {
        String html = "<details><summary>A</summary><p>Text</p></details>";

        assertThat(Bodies.block(html)).isInstanceOf(Prose.class);
        assertThat(Bodies.web(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource({
        "Who may rent?, who-may-rent",
        "What’s new & what’s not, whats-new-whats-not",
        "  Fees  , fees",
        "费用, 费用",
        "?!, section",
    })
    void visitorsGetAnIdMadeOfTheSummary(String summary, String id) {
        assertThat(id(ISOMER.render(Details.builder(summary).build()))).isEqualTo(id);
    }

    @Test
    void idsAreUnique() {
        String twice = details("<summary>Fees</summary>" + CONTENT).repeat(2);

        assertThat(Bodies.web("<h2>Fees</h2>" + twice))
                .contains("<h2 id=\"fees\">", "<details class=\"isomer-details\" id=\"fees-2\">", "id=\"fees-3\"");
    }

    @Test
    void anIdOfItsOwnIsKeptAndNotMadeAgain() {
        String own = "<details class=\"isomer-details\" id=\"fees\"><summary>A</summary>" + CONTENT + "</details>";

        assertThat(Bodies.web(own + details("<summary>Fees</summary>" + CONTENT)))
                .contains("id=\"fees\"", "id=\"fees-2\"");
    }

    @Test
    void anIdOfItsOwnIsNotMadeBeforeItEither() {
        String own = "<details class=\"isomer-details\" id=\"fees\"><summary>A</summary>" + CONTENT + "</details>";
        String web = Bodies.web("<h2>Fees</h2>" + own);

        assertThat(Jsoup.parseBodyFragment(web).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void idsMayHaveAPrefix() {
        RenderOptions options = RenderOptions.standard().withIdPrefix("faq-");

        assertThat(id(ISOMER.render(Details.builder("Fees").build(), options))).isEqualTo("faq-fees");
    }

    @Test
    void profileSourceHasNoId() {
        assertThat(ISOMER.with(Profile.SOURCE).render(Details.builder("Fees").build()))
                .doesNotContain("id=");
    }

    @Test
    void openCanBeSetAndTakenBack() {
        Details open = Details.builder("Fees").open(true).build();

        assertThat(ISOMER.render(open)).contains(" open=\"\"");
        assertThat(open.toBuilder().open(false).build())
                .isEqualTo(Details.builder("Fees").build());
    }

    @Test
    void aPlainSummaryIsEscaped() {
        assertThat(ISOMER.render(Details.builder("<b>&").build())).contains("<summary>&lt;b&gt;&amp;</summary>");
    }

    private static String details(String content) {
        return "<details class=\"isomer-details\">" + content + "</details>";
    }

    private static String id(String html) {
        return Jsoup.parseBodyFragment(html).select("details").attr("id");
    }
}
