package dev.isomer.safe;

import dev.isomer.diagnostic.Diagnostic;
import java.util.Objects;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parses HTML as a browser would in the body of a page, and reports what of it becomes no node.
 *
 * <pre>{@code
 * ParsedMarkup markup = MarkupParser.parse("a</b>b", (finding, offset) -> System.out.println(finding));
 * // warning tag-ignored: The end tag </b> belongs to no element that is open.
 * }</pre>
 *
 * <p>The nodes know their place in the HTML. Source: HTML standard, section 13.4 "Parsing HTML fragments".
 */
public final class MarkupParser {
    /** How deep elements may stand in each other; deeper ones are laid beside each other and reported. */
    public static final int DEEPEST_ELEMENT = 126;

    /** Said of HTML on which the parser fails; it gives an empty body then. */
    public static final Diagnostic UNPARSABLE = ParseFindings.UNPARSABLE;

    /** So much deeper that what has been laid out flat and written is read again without reaching it. */
    private static final int PARSER_DEPTH = 4 * DEEPEST_ELEMENT;

    private static final int LONGEST_OF_ANY_DEPTH = 100_000;

    /** It stands in the body where nothing is open, and in an element where the parser would open one again. */
    private static final String NEXT = "<next>";

    private MarkupParser() {}

    /** Parses some HTML; the empty text gives an empty body. */
    public static ParsedMarkup parse(String html, ParseReport report) {
        String readable = UnreadableCharacters.replace(Objects.requireNonNull(html, "html"), report);
        Element body = fragment(readable, Parser.htmlParser(), PARSER_DEPTH);
        NodePlaces places = body == null ? null : PlaceFinder.find(readable, body);
        return body == null || places == null
                ? parseTracked(readable, report)
                : new ParsedMarkup(readable, body, places);
    }

    /** What {@link #parse} falls back to: the parser tracks the places itself. */
    static ParsedMarkup parseTracked(String html, ParseReport report) {
        Element body = parse(html, Parser.htmlParser().setTrackPosition(true), report);
        if (body == null) {
            return unparsable(report);
        }
        new ParseLosses(html, report).find(body);
        return new ParsedMarkup(html, body, null);
    }

    private static ParsedMarkup unparsable(ParseReport report) {
        report.report(UNPARSABLE, 0);
        return new ParsedMarkup("", Document.createShell("").body(), null);
    }

    /**
     * The same for HTML that more follows: gives null where the rest would be read in another way behind it than alone.
     *
     * <p>It may be reported on even then.
     */
    public static @Nullable ParsedMarkup parsePiece(String html, ParseReport report) {
        String readable = UnreadableCharacters.replace(Objects.requireNonNull(html, "html"), report);
        Element body = fragment(readable + NEXT, Parser.htmlParser(), PARSER_DEPTH);
        NodePlaces places = body == null || !removeNext(body) ? null : PlaceFinder.find(readable, body);
        if (body == null || places == null) {
            return parseTrackedPiece(readable, report);
        }
        return body.lastChild() instanceof Element ? new ParsedMarkup(readable, body, places) : null;
    }

    private static boolean removeNext(Element body) {
        Element next = body.lastElementChild();
        if (next == null || !next.nameIs("next") || !isEmptyAtEnd(next)) {
            return false;
        }
        next.remove();
        return true;
    }

    private static @Nullable ParsedMarkup parseTrackedPiece(String html, ParseReport report) {
        Element body = parse(html + NEXT, Parser.htmlParser().setTrackPosition(true), report);
        if (body == null) {
            return unparsable(report);
        }
        Element next = body.lastElementChild();
        if (next == null || !isNext(next, html.length()) || !endsAt(next.previousSibling(), html.length())) {
            return null;
        }
        next.remove();
        new ParseLosses(html, report).find(body);
        return new ParsedMarkup(html, body, null);
    }

    private static boolean isNext(Element element, int start) {
        return element.sourceRange().startPos() == start && isEmptyAtEnd(element);
    }

    private static boolean isEmptyAtEnd(Element element) {
        return element.nextSibling() == null && element.childNodeSize() == 0;
    }

    private static boolean endsAt(@Nullable Node node, int end) {
        return node instanceof Element element
                && element.endSourceRange().endPos() == end
                && !element.sourceRange().isImplicit();
    }

    /** The same without places and report, for HTML that has been written after a first parse; null if the parser fails. */
    static @Nullable ParsedMarkup parseAgain(String html) {
        Element body = parse(html, Parser.htmlParser(), (finding, offset) -> {});
        return body == null ? null : new ParsedMarkup(html, body, null);
    }

    /**
     * jsoup may fail at its limit of depth, where end tags have crossed formatting elements or templates stand in each
     * other. Without a limit it does not, but takes a time that grows with the square of the depth: null for HTML that is
     * too long for that.
     */
    private static @Nullable Element parse(String html, Parser parser, ParseReport report) {
        Element body = fragment(html, parser, PARSER_DEPTH);
        if (body == null && html.length() <= LONGEST_OF_ANY_DEPTH) {
            body = fragment(html, parser, Integer.MAX_VALUE);
        }
        return body == null ? null : FlatElements.of(body, report);
    }

    /** Null where the parser fails on its own state, which only the HTML can have brought about. */
    private static @Nullable Element fragment(String html, Parser parser, int depth) {
        Element body = Document.createShell("").body();
        try {
            body.appendChildren(parser.setMaxDepth(depth).parseFragmentInput(html, body, ""));
        } catch (IndexOutOfBoundsException | ValidationException e) {
            return null;
        }
        return body;
    }
}
