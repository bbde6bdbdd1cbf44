package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlLayoutTest {
    private static final String SIXTY = "sixty characters are in this line, which is not yet too long";
    private static final String LONG_LINK =
            "<a href=\"https://example.org/a/page/with/a/long/address/\" rel=\"nofollow\">";

    @Nested
    class Blocks {

        @Test
        void startLines() {
            laysOut("<div><p>one</p><p>two</p></div>", "<div>", "<p>one</p>", "<p>two</p>", "</div>");
        }

        @Test
        void stayTogetherWhenEmpty() {
            laysOut("<p></p><ul><li><p></p></li></ul>", "<p></p>", "<ul>", "<li>", "<p></p>", "</li>", "</ul>");
        }

        @Test
        void endOnTheirOwnLineBehindAnElement() {
            laysOut("<p>one <b>two</b></p><p><b>one</b> two</p>", "<p>one <b>two</b>", "</p>", "<p><b>one</b> two</p>");
        }

        @Test
        void areHeadings() {
            laysOut("<p>one</p><h2>two <b>three</b></h2>", "<p>one</p>", "<h2>two <b>three</b></h2>");
        }

        @Test
        void areGluedToTheLineBeforeIfPreformatted() {
            laysOut(
                    "<p>one</p><pre><code>a\n  b</code></pre><p>two</p>",
                    "<p>one</p><pre><code>a",
                    "  b</code></pre>",
                    "<p>two</p>");
        }

        @Test
        void countTheirStartForTheLineBeforeIt() {
            laysOut("<p>" + SIXTY + " 1234567 word</p>", "<p>" + SIXTY + " 1234567 word</p>");
        }
    }

    @Nested
    class Text {

        @Test
        void wrapsAtTheFirstSpaceBehindTheLimit() {
            laysOut("<p>" + SIXTY + " 123456789 wrapped</p>", "<p>" + SIXTY + " 123456789", "wrapped</p>");
        }

        @Test
        void isNotWrappedInARawElement() {
            laysOut("<p><b>" + SIXTY + " 123456789 kept</b></p>", "<p><b>" + SIXTY + " 123456789 kept</b>", "</p>");
        }

        @Test
        void keepsTheSpaceOnBothSidesOfARawElement() {
            laysOut("<p>one <b>two</b> <i>three</i> four</p>", "<p>one <b>two</b>  <i>three</i> four</p>");
        }

        @Test
        void losesSpaceAtLineBreaksAndEnds() {
            laysOut("<p>one <br> two </p> <p> three</p>", "<p>one", "<br>two</p>", "<p>three</p>");
        }

        @Test
        void breaksBeforeSingleTags() {
            laysOut("<p><b>one</b> <br>two</p><hr>", "<p><b>one</b> ", "<br>two</p>", "<hr>");
        }

        @Test
        void mayHoldAngleBrackets() {
            laysOut("<p>1 < 2 <b>x</b></p>", "<p>1 < 2 <b>x</b>", "</p>");
        }
    }

    @Nested
    class LongLinks {

        @Test
        void areRawAtTheStartOfALine() {
            laysOut("<p>" + LONG_LINK + "<i>one</i></a></p>", "<p>" + LONG_LINK + "<i>one</i></a>", "</p>");
        }

        @Test
        void areBlocksWhereTheLineIsFull() {
            String full = "<p>" + SIXTY + " and more";
            laysOut(full + " " + LONG_LINK + "<i>one</i></a></p>", full, LONG_LINK + "<i>one</i>", "</a>", "</p>");
        }

        @Test
        void standAsBlocksAroundPictures() {
            String link =
                    "<a class=\"isomer-image-wrapper\" href=\"/a/page/with/a/rather/long/address/to/fill/a/line/\">";
            laysOut((link + "<img></a>").repeat(2) + "<p></p>", link + "<img></a>", link, "<img>", "</a>", "<p></p>");
        }

        @Test
        void takeTurns() {
            String card = LONG_LINK + "<div>one</div></a>";
            laysOut(
                    "<div>" + card.repeat(3) + "</div>",
                    "<div>" + card,
                    LONG_LINK,
                    "<div>one</div>",
                    "</a>" + card,
                    "</div>");
        }
    }

    @Nested
    class Words {

        @Test
        void areNotSplitBeforeABlockLikeElement() {
            laysOut("<p>(<mark>one</mark>)</p>", "<p>(<mark>one</mark>)</p>");
            laysOut("<p>" + SIXTY + "(" + LONG_LINK + "one</a>)</p>", "<p>" + SIXTY + "(" + LONG_LINK + "one</a>)</p>");
        }

        @Test
        void areNotJoinedBehindABlockLikeElement() {
            laysOut("<p>one <mark>two</mark> three</p>", "<p>one", "<mark>two</mark> three</p>");
            laysOut("<p>one <mark>two </mark>three</p>", "<p>one", "<mark>two </mark>three</p>");
            laysOut("<p>one<mark> two</mark></p>", "<p>one<mark> two</mark>", "</p>");
        }

        @Test
        void areNotJoinedWhenTheEditorDropsTheBreak() {
            laysOut("<p><mark>one</mark> <mark>two</mark></p>", "<p>", "<mark>one</mark> ", "<mark>two</mark>", "</p>");
        }

        @Test
        void mayHaveABreakThatTheEditorDrops() {
            laysOut("<p><b>one</b><mark>two</mark></p>", "<p><b>one</b>", "<mark>two</mark>", "</p>");
        }

        @Test
        void mayHaveABreakWhereTheLineEndsAnyway() {
            laysOut("<p>one<mark><br>two</mark></p>", "<p>one", "<mark>", "<br>two</mark>", "</p>");
            laysOut("<p>one<mark> </mark></p>", "<p>one", "<mark></mark>", "</p>");
            laysOut("<p>one<mark><b> </b></mark></p>", "<p>one<mark><b> </b>", "</mark>", "</p>");
        }

        @Test
        void areKeptInAPreThatIsLaidOutLikeABlock() {
            String pre = "<pre class=\"" + "long-".repeat(20) + "\">a  b\n  c </pre>";
            laysOut("<p>one</p>" + SIXTY + " 123456789" + pre, "<p>one</p>" + SIXTY + " 123456789", pre);
        }
    }

    @Nested
    class SoftBreaks {

        @Test
        void vanishIntoALineBreak() {
            laysOut("<p><b>one</b>\n<mark>two</mark></p>", "<p><b>one</b>", "<mark>two</mark>", "</p>");
        }

        @Test
        void areSpacesElsewhere() {
            laysOut("<p><b>one</b>\n<i>two</i></p>", "<p><b>one</b>  <i>two</i>", "</p>");
            laysOut("<p><b><i>one</i>\n<u>two</u></b></p>", "<p><b><i>one</i> <u>two</u></b>", "</p>");
        }

        @Test
        void areNothingBesideASpaceOrABlock() {
            laysOut("<p><b>one </b>\n<i>two</i></p>", "<p><b>one </b><i>two</i>", "</p>");
            laysOut("<p><br>\n<i>two</i></p>", "<p>", "<br><i>two</i>", "</p>");
        }
    }

    @Nested
    class Attributes {

        @Test
        void mayHoldAngleBracketsAndSpaces() {
            laysOut("<p><img alt=\"a > b  c\"></p>", "<p>", "<img alt=\"a > b  c\">", "</p>");
        }

        @Test
        void countFromTheirLastLineBreakInTheOrderOfTheEditor() {
            String picture = "<img title=\"" + "long-".repeat(14) + "\" alt=\"one\ntwo\">";
            String card = LONG_LINK + "<div>" + picture + "</div></a>";

            laysOut(
                    "<div>" + card + card + "</div>",
                    "<div>" + card,
                    LONG_LINK,
                    "<div>",
                    picture,
                    "</div>",
                    "</a>",
                    "</div>");
        }

        @Test
        void countInTheOrderOfTheEditor() {
            String name = "class=\"a-rather-long-name-of-a-class\"";
            String start = "<p>" + SIXTY + " now <a ";
            String end = ">x</a> then words up to the end of";

            laysOut(
                    start + name + " href=\"/\"" + end + " the line that wraps</p>",
                    start + name + " href=\"/\"" + end,
                    "the line that wraps</p>");
            laysOut(
                    start + "href=\"/\" " + name + end + " the line that wraps</p>",
                    start + "href=\"/\" " + name + end + " the line that wraps</p>");
        }
    }

    @Nested
    class Offsets {

        @Test
        void tellEndsFromStarts() {
            assertThat(slices("<p>a</p><p>b</p>", 0, 8, 8, 16)).containsExactly("<p>a</p>", "<p>b</p>");
            assertThat(slices("<p>a</p><p>b</p>", 0, 8)).containsExactly("<p>a</p>");
            assertThat(slices("<p>a</p><p>b</p>", 8, 16)).containsExactly("<p>b</p>");
        }

        @Test
        void stayInRawElements() {
            String html = "<p>a</p><a href=\"/\"><img></a>";
            assertThat(slices(html, 8, 29)).containsExactly("<a href=\"/\"><img></a>");
            assertThat(slices(html, 20, 25)).containsExactly("<img>");
        }

        @Test
        void mayStandInEachOther() {
            int[] offsets = {0, 5, ~13, 13, ~21, ~27};
            HtmlLayout.Laid laid = HtmlLayout.layout("<div><p>a</p><p>b</p></div>", offsets);
            assertThat(laid.text()).isEqualTo("<div>\n<p>a</p>\n<p>b</p>\n</div>");
            assertThat(laid.offsets()).containsExactly(0, 6, 14, 15, 23, 30);
        }

        private List<String> slices(String html, int... startsAndEnds) {
            int[] offsets = IntStream.range(0, startsAndEnds.length)
                    .map(i -> i % 2 == 0 ? startsAndEnds[i] : ~startsAndEnds[i])
                    .toArray();
            HtmlLayout.Laid laid = HtmlLayout.layout(html, offsets);
            return IntStream.range(0, offsets.length / 2)
                    .mapToObj(i -> laid.text().substring(laid.offsets()[2 * i], laid.offsets()[2 * i + 1]))
                    .toList();
        }
    }

    @Nested
    class Hostile {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<",
                    "<a",
                    "<a x=\"",
                    "<a ",
                    "</",
                    "<!--",
                    "<b>",
                    "<pre>",
                    "<mark>",
                    "x<mark>",
                    "<script></",
                    "x<i></i>\n<mark> ",
                    "x"
                })
        void takesLinearTime(String piece) {
            String html = piece.repeat(1_000_000 / piece.length());

            assertTimeout(Duration.ofSeconds(5), () -> HtmlLayout.layout(html));
        }

        @Test
        void neverThrows() {
            Random random = new Random(1);
            for (int i = 0; i < 20_000; i++) {
                String html = random.ints(random.nextInt(20), 0, 16)
                        .mapToObj(c -> "<>/=\"'! \n-pbre&x".substring(c, c + 1))
                        .collect(Collectors.joining());
                int[] offsets = random.ints(3, -22, 22).toArray();

                assertThatNoException().as(html).isThrownBy(() -> HtmlLayout.layout(html, offsets));
            }
        }
    }

    private static void laysOut(String line, String... lines) {
        assertThat(HtmlLayout.layout(line)).isEqualTo(String.join("\n", lines));
    }
}
