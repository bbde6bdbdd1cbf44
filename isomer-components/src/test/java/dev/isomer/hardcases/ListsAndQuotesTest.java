package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.Isomer;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.quote.Quote;
import dev.isomer.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, tasks, code and quotes as they stand in real pages. */
class ListsAndQuotesTest {
    private static final Isomer ISOMER = Isomer.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ul",
                "ul data-tight=\"true\" class=\"tight\"",
                "ol",
                "ol data-tight=\"true\" class=\"tight\"",
                "ol start=\"2\" data-tight=\"true\" class=\"tight\"",
                "ol start=\"3\"",
            })
    void listsKeepTheirAttributes(String tag) {
        String name = tag.substring(0, 2);

        RoundTrip.savedAs("<" + tag + "><li><p>Dig</p></li><li><p></p></li></" + name + ">", """
                <%s>
                <li>
                <p>Dig</p>
                </li>
                <li>
                <p></p>
                </li>
                </%s>""".formatted(tag, name));
    }

    @Test
    void visitorsGetTheStartOfAList() {
        assertThat(Bodies.web("<ol start=\"3\"><li><p>Dig</p></li></ol>")).startsWith("<ol start=\"3\">");
    }

    @Test
    void listsOfOneItemWithPicturesBetweenStayApart() {
        String body = """
                <ol>
                <li>
                <p>Dig</p>
                </li>
                </ol>
                <div class="isomer-image-wrapper">
                <img alt="A spade" src="/spade.png">
                </div>
                <ol start="2">
                <li>
                <p>Sow</p>
                </li>
                </ol>""";
        Page page = RoundTrip.saved(body);
        Image spade = page.blocks(Image.class).get(0);

        assertThat(page.blocks()).hasExactlyElementsOfTypes(Prose.class, Image.class, Prose.class);
        assertThat(ISOMER.write(
                        page.withBlock(spade, spade.toBuilder().alt("A shovel").build())))
                .isEqualTo(body.replace("A spade", "A shovel"));
    }

    @Test
    void aListMayStandInAListBesideAPicture() {
        String body = """
                <ul>
                <li>
                <p>Dig</p>
                <ol>
                <li>
                <p>Deep</p>
                <div class="isomer-image-wrapper">
                <img alt="A spade" src="/spade.png">
                </div>
                </li>
                </ol>
                </li>
                </ul>""";
        Page page = RoundTrip.saved(body);
        Image spade = page.blocks(Image.class).get(0);

        assertThat(ISOMER.write(
                        page.withBlock(spade, spade.toBuilder().alt("A shovel").build())))
                .isEqualTo(body.replace("A spade", "A shovel"));
    }

    @Test
    void tasksKeepTheirBoxes() {
        String body = """
                <ul data-type="taskList">
                <li data-type="taskItem" data-checked="true">
                <label>
                <input checked="checked" type="checkbox"><span></span>
                </label>
                <div>
                <p>Dig</p>
                </div>
                </li>
                </ul>""";

        RoundTrip.saved(body);

        assertThat(Bodies.written(body.replace("\n", ""))).isEqualTo(body);
        Element web = Jsoup.parseBodyFragment(Bodies.web(body));
        assertThat(web.select("input[type=checkbox][checked]")).hasSize(1);
        assertThat(web.text()).isEqualTo("Dig");
    }

    @Test
    void codeStandsOnTheLineOfTheBlockBeforeAndKeepsItsSpace() {
        String line = "<p>Code</p><pre><code class=\"language-js\">if (a)\n\n    b  = 1;</code></pre><p></p>";

        RoundTrip.savedAs(line, """
                <p>Code</p><pre><code class="language-js">if (a)

                    b  = 1;</code></pre>
                <p></p>""");
    }

    @Test
    void codeMayStartWithALineBreak() {
        String code = "<pre>\n\nDig\n sow</pre>";
        Page page = ISOMER.readBody(code).page();

        assertThat(ISOMER.write(page)).isEqualTo(code);
        assertThat(((Prose) page.blocks().get(0)).text()).isEqualTo("\nDig\n sow");
        assertThat(Bodies.web(code)).isEqualTo(code);
        assertThat(ISOMER.writeCanonical(page)).isEqualTo(code);
    }

    @Test
    void aHighlightStartsALine() {
        RoundTrip.savedAs("<p>Dig <mark>deep</mark> now</p>", "<p>Dig\n<mark>deep</mark> now</p>");
    }

    @Test
    void theSpeakerOfAQuoteIsTheParagraphBehindIt() {
        Page page = RoundTrip.savedAs("<blockquote><p>Dig.</p></blockquote><p>~ Ann Tan, Gardener</p>", """
                <blockquote>
                <p>Dig.</p>
                </blockquote>
                <p>~ Ann Tan, Gardener</p>""");

        assertThat(page.blocks(Quote.class)).extracting(Quote::speaker).containsExactly("Ann Tan, Gardener");
    }

    @Test
    void aQuoteMayHoldAnyBlocks() {
        Page page = RoundTrip.saved("""
                <blockquote>
                <h3>Dig</h3>
                <ul data-tight="true" class="tight">
                <li>
                <p>Deep</p>
                </li>
                </ul>
                <blockquote>
                <p>Sow.</p>
                </blockquote>
                <p>~ Ann Tan</p>
                </blockquote>
                <p>After</p>""");

        assertThat(page.blocks(Quote.class)).extracting(Quote::speaker).containsExactly(null, "Ann Tan");
        assertThat(page.blocks()).hasExactlyElementsOfTypes(Quote.class, Prose.class);
    }

    @Test
    void aChangedSpeakerChangesOneLine() {
        String body = "<blockquote>\n<p>Dig.</p>\n</blockquote>\n<p>~ Ann Tan</p>\n<p></p>";
        Page page = ISOMER.readBody(body).page();
        Quote quote = page.blocks(Quote.class).get(0);

        assertThat(ISOMER.write(page.withBlock(
                        quote, quote.toBuilder().speaker("Bo Lim").build())))
                .isEqualTo(body.replace("Ann Tan", "Bo Lim"));
    }

    @Test
    void theSpaceBetweenElementsSaysNothing() {
        String line =
                "<blockquote><p>Dig.</p></blockquote><p>~ Ann Tan</p><ol start=\"2\" class=\"tight\"><li><p>Sow</p></li></ol>";
        String other = """

                <blockquote>

                   <p> Dig.
                </p></blockquote>

                <p>~  Ann
                Tan</p>
                  <ol class='tight'  start='2'> <li>
                <p>Sow</p> </li>   </ol>
                """;

        assertThat(ISOMER.readBody(other).page())
                .isEqualTo(ISOMER.readBody(line).page());
    }
}
