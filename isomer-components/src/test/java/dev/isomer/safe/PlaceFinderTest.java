package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places found in the markup are those that the parser tells when it is asked to, and it has lost nothing there. */
class PlaceFinderTest {

    @ParameterizedTest
    @EnumSource(MarkupSamples.class)
    void agreesWithTheParser(MarkupSamples samples) throws IOException {
        List<String> different = new ArrayList<>();
        int found = 0;
        for (String sample : samples.all()) {
            String html = UnreadableCharacters.replace(sample, (finding, offset) -> {});
            ParsedMarkup parsed = MarkupParser.parse(html, (finding, offset) -> {});
            if (parsed.places() != null) {
                compare(html, parsed.body(), parsed.places(), different);
                found++;
            }
        }
        assertThat(different.subList(0, Math.min(5, different.size()))).isEmpty();
        assertThat(found).isPositive();
    }

    private static void compare(String html, Element body, NodePlaces places, List<String> different) {
        List<String> losses = new ArrayList<>();
        ParsedMarkup tracked = MarkupParser.parseTracked(html, (finding, offset) -> losses.add(offset + " " + finding));
        String told = lines(tracked.body(), PlaceFinderTest::told);
        String found = lines(body, node -> found(places, node));
        if (!told.equals(found) || !losses.isEmpty()) {
            different.add(html + "\n has\n" + found + "\n and the parser tells\n" + told + "\n and loses " + losses);
        }
    }

    private static String lines(Element body, Function<Node, String> place) {
        StringBuilder lines = new StringBuilder();
        body.traverse((node, depth) -> {
            if (node != body) {
                lines.append(node.nodeName())
                        .append(' ')
                        .append(place.apply(node))
                        .append('\n');
            }
        });
        return lines.toString();
    }

    private static String found(NodePlaces places, Node node) {
        String ends = !(node instanceof Element element)
                ? ""
                : HtmlNames.isVoid(element.normalName())
                        ? " " + places.startTagEnd(element)
                        : " " + places.startTagEnd(element) + " " + places.contentEnd(element);
        return places.start(node) + " " + places.end(node) + ends;
    }

    private static String told(Node node) {
        Range start = node.sourceRange();
        if (!(node instanceof Element element)) {
            int end = node instanceof DataNode data
                    ? start.startPos() + data.getWholeData().length()
                    : start.endPos();
            return start.startPos() + " " + end;
        }
        Range end = element.endSourceRange();
        if (end.isImplicit() || !end.isTracked()) {
            int contentEnd = element.childNodeSize() == 0 ? start.endPos() : toldEnd(element.lastChild());
            return start.startPos() + " " + contentEnd + " " + start.endPos() + " " + contentEnd;
        }
        if (HtmlNames.isVoid(element.normalName())) {
            return start.startPos() + " " + start.endPos() + " " + start.endPos();
        }
        return start.startPos() + " " + end.endPos() + " " + start.endPos() + " " + contentEnd(element, start, end);
    }

    private static int toldEnd(Node node) {
        return Integer.parseInt(told(node).split(" ")[1]);
    }

    /** The parser says of raw text that its end tag starts where its start tag does. */
    private static int contentEnd(Element element, Range start, Range end) {
        return end.startPos() == start.startPos()
                ? end.endPos() - "</>".length() - element.normalName().length()
                : end.startPos();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "text",
                "<p>a &amp; b&nbsp;&copy; c</p>\n<p>d</p>",
                "<P CLASS='a' id=\"b\" hidden>a<br>b<br/><img src=\"x\" alt='' />c</P>",
                "<table><tbody><tr><td>a</td></tr></tbody></table>",
                "<!-- a --><script>if (a < b && c) {}</script><style>a > b {}</style><iframe src=\"/a\"></iframe>",
                "<ul>\n<li>a\n<li><p>b</p>c\n</ul><dl><dt>a<dd>b</dl>",
                "<table>\n<caption>a</caption><col><tr><td>a<th>b<tr><td>c</table>",
                "<table><tr><td>a</td></tr>\n<tbody><tr><td>b</td></tr></tbody></table>",
                "<!---->",
                "<p id=a class = b/c d='>'e=\"\" / f>a</p>",
                "<div/>a</div><br/>",
                "<p k=\"a\" \u212a=\"b\">a</p>"
            })
    void areFoundInWellFormedMarkup(String html) {
        ParsedMarkup parsed = MarkupParser.parse(html, (finding, offset) -> {});
        List<String> different = new ArrayList<>();
        assertThat(parsed.places()).isNotNull();
        compare(html, parsed.body(), parsed.places(), different);
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>a",
                "<svg><path></path></svg>",
                "<noscript><noscript></noscript></noscript>",
                "<form></form>",
                "<foo>a<dd>b</foo>",
                "<a>a<dd>b</a>",
                "<p>a<p>b</p>",
                "<p>a<h2>b</h2></p>",
                "<p><b>a<p>b</b></p>",
                "<b><p>a</b>b</p>",
                "a</b>",
                "<table><tr><td>a</td></tr></tbody></table>",
                "<table>a<tbody></tbody></table>",
                "<pre>\na</pre>",
                "<p id=\"a\" id=\"b\">a</p>",
                "<p>a</p class=\"b\">",
                "<p>a</p >",
                "</p>a</p>",
                "<table>xtr><tr></tr></table>",
                "<!-- a",
                "<?a?>",
                "<p>a < b</p>",
                "<p>a</p><b",
                "</br>",
                "<div>a</d\u0131v>",
                "<aside>a</A\u017fIDE>"
            })
    void areLeftToTheParserInAnyOther(String html) {
        assertThat(MarkupParser.parse(html, (finding, offset) -> {}).places()).isNull();
    }
}
