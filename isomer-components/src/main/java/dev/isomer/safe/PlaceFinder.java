package dev.isomer.safe;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a tree and the markup that it was parsed from at once: where each node has the next piece of the markup and
 * nothing is left, the places are known, and the parser has lost, moved and made nothing.
 *
 * <p>It knows the usual forms of markup only. What it does not know, a space in an end tag say, is no error: the
 * parser, which is slower when it has to, tells the places then.
 */
final class PlaceFinder {
    /**
     * Elements whose end tag closes them wherever no other is open. Parsers have states of their own for others: they may
     * ignore the end tag of a form, of a button or of {@code noscript}.
     */
    private static final NameSet USUAL = NameSet.of(
            ("a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del"
                            + " details dfn div dl dt em embed figcaption figure font footer h1 h2 h3 h4 h5 h6 header"
                            + " hgroup hr i iframe img input ins kbd label li link main mark meta nav ol p pre q s samp"
                            + " script section small source span strike strong style sub summary sup table tbody td"
                            + " tfoot th thead time tr track tt u ul var video wbr")
                    .split(" "));

    /** The HTML standard lets both their tags be left out. */
    private static final NameSet TAGS_OPTIONAL = NameSet.of("colgroup", "tbody");

    /**
     * Elements without end tag in the parents that close them. The end tags of other parents may be ignored while such an
     * element is open, which would look the same.
     */
    private static final NameSet CLOSED_BY_PARENT = NameSet.of(
            "ul li",
            "ol li",
            "dl dt",
            "dl dd",
            "tr td",
            "tr th",
            "tbody tr",
            "thead tr",
            "tfoot tr",
            "table tbody",
            "table thead",
            "table tfoot",
            "table colgroup");

    /** Of the markup for one node. */
    private static final int USUAL_LENGTH = 24;

    private final String html;
    private final PlaceTable table;
    private int at;

    private PlaceFinder(String html) {
        this.html = html;
        this.table = new PlaceTable(html.length() / USUAL_LENGTH);
    }

    /** The places of all nodes, or null if the markup is not well-formed or has forms that are not known here. */
    static @Nullable NodePlaces find(String html, Element body) {
        PlaceFinder finder = new PlaceFinder(html);
        finder.table.add(body.childNodeSize());
        boolean found = finder.children(body, 0, 0) && finder.at == html.length();
        return found ? new NodePlaces(body, finder.table) : null;
    }

    private boolean children(Element parent, int first, int depth) {
        boolean isBehindText = false;
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            boolean isText = child instanceof TextNode;
            if (isText && isBehindText || !node(child, first + i, depth)) {
                return false;
            }
            isBehindText = isText;
        }
        return true;
    }

    private boolean node(Node node, int number, int depth) {
        int start = at;
        boolean found = node instanceof Element element ? element(element, number, depth) : leaf(node);
        table.put(number, start, at);
        return found;
    }

    private boolean leaf(Node leaf) {
        if (leaf instanceof TextNode text) {
            return text(text.getWholeText());
        }
        if (leaf instanceof DataNode data) {
            return verbatim(data.getWholeData());
        }
        return leaf instanceof Comment comment
                && !(leaf instanceof XmlDeclaration)
                && verbatim("<!--")
                && verbatim(comment.getData())
                && verbatim("-->");
    }

    private boolean verbatim(String piece) {
        boolean found = html.startsWith(piece, at);
        at += piece.length();
        return found;
    }

    /** A text reaches to the next tag. */
    private boolean text(String text) {
        int markup = html.indexOf('<', at);
        int start = at;
        at = markup < 0 ? html.length() : markup;
        return at > start && CharacterReferences.give(html, start, at, text);
    }

    private boolean element(Element element, int number, int depth) {
        String name = element.normalName();
        int tagEnd = startTag(element);
        boolean hasNoTags = tagEnd < 0 && TAGS_OPTIONAL.has(name) && element.attributesSize() == 0;
        boolean isKnown = USUAL.has(name) && HtmlNames.isHtml(element) && depth + 1 < MarkupParser.DEEPEST_ELEMENT;
        if (!isKnown || tagEnd < 0 && !hasNoTags) {
            return false;
        }
        at = hasNoTags ? at : tagEnd;
        int contentStart = at;
        int firstChild = table.add(element.childNodeSize());
        boolean found = children(element, firstChild, depth + 1);
        table.putContent(number, contentStart, at, firstChild);
        boolean isClosed = HtmlNames.isVoid(name) ? element.childNodeSize() == 0 : hasNoTags || endTag(element);
        return found && isClosed;
    }

    /** The end of the start tag that stands here, or -1 if it has another name or other attributes than the element. */
    private int startTag(Element element) {
        if (!html.startsWith("<", at)) {
            return -1;
        }
        TagReader tag = new TagReader(html, at);
        int end = !tag.isEndTag() && tag.isNamed(element.normalName()) ? tag.end() : -1;
        return tag.attributes() == element.attributesSize() ? end : -1;
    }

    private boolean endTag(Element element) {
        String name = element.normalName();
        if (!html.startsWith("</", at) || !TagReader.isNameAt(html, at + 2, name)) {
            return isClosedByParent(element);
        }
        at += 2 + name.length();
        return at < html.length() && html.charAt(at++) == '>';
    }

    private static boolean isClosedByParent(Element element) {
        Element parent = element.parent();
        return parent != null && CLOSED_BY_PARENT.has(parent.normalName() + " " + element.normalName());
    }
}
