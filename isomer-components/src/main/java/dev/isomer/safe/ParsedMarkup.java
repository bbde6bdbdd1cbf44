package dev.isomer.safe;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** HTML that was parsed: the nodes, and where they stand in it. */
public final class ParsedMarkup {
    private final String html;
    private final Element body;
    private final @Nullable NodePlaces places;

    ParsedMarkup(String html, Element body, @Nullable NodePlaces places) {
        this.html = html;
        this.body = body;
        this.places = places;
    }

    /** What holds the nodes. */
    public Element body() {
        return body;
    }

    /** Where the nodes stand; null where some have no tags of their own, and only the parser's ranges tell something. */
    public @Nullable NodePlaces places() {
        return places;
    }

    /** Where a node starts, or the start of the HTML where nobody knows. */
    int start(Node node) {
        return places == null ? start(node.sourceRange()) : places.start(node);
    }

    /** Where an attribute starts, or its element where nobody knows. */
    int start(Element element, String attribute) {
        if (places != null) {
            return new TagReader(html, places.start(element)).startOf(attribute);
        }
        Range name = element.attributes().sourceRange(attribute).nameRange();
        return name.isTracked() ? name.startPos() : start(element);
    }

    private static int start(Range range) {
        return range.isTracked() ? range.startPos() : 0;
    }
}
