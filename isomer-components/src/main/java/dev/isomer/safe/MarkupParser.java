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
 * Element body = MarkupParser.parse("a</b>b", (finding, offset) -> System.out.println(finding));
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

    /** The body that holds what was parsed; the empty text gives an empty one. */
    public static Element parse(String html, ParseReport report) {
        String readable = UnreadableCharacters.replace(Objects.requireNonNull(html, "html"), report);
        Element body = parse(readable, Parser.htmlParser().setTrackPosition(true), report);
        if (body == null) {
            return unparsable(report);
        }
        new ParseLosses(readable, report).find(body);
        return body;
    }

    private static Element unparsable(ParseReport report) {
        report.report(UNPARSABLE, 0);
        return Document.createShell("").body();
    }

    /**
     * The same for HTML that more follows: gives null where the rest would be read in another way behind it than alone.
     *
     * <p>It may be reported on even then.
     */
    public static @Nullable Element parsePiece(String html, ParseReport report) {
        String readable = UnreadableCharacters.replace(Objects.requireNonNull(html, "html"), report);
        Element body = parse(readable + NEXT, Parser.htmlParser().setTrackPosition(true), report);
        if (body == null) {
            return unparsable(report);
        }
        Element next = body.lastElementChild();
        if (next == null || !isNext(next, readable.length()) || !endsAt(next.previousSibling(), readable.length())) {
            return null;
        }
        next.remove();
        new ParseLosses(readable, report).find(body);
        return body;
    }

    private static boolean isNext(Element element, int start) {
        return element.sourceRange().startPos() == start
                && element.nextSibling() == null
                && element.childNodeSize() == 0;
    }

    private static boolean endsAt(@Nullable Node node, int end) {
        return node instanceof Element element
                && element.endSourceRange().endPos() == end
                && !element.sourceRange().isImplicit();
    }

    /** The same without places and report, for HTML that has been written after a first parse; null if the parser fails. */
    static @Nullable Element parseAgain(String html) {
        return parse(html, Parser.htmlParser(), (finding, offset) -> {});
    }

    /**
     * jsoup may fail at its limit of depth, where end tags have crossed formatting elements or templates stand in each
     * other. Without a limit it does not, but takes a time that grows with the square of the depth: null for HTML that is
     * too long for that.
     */
    private static @Nullable Element parse(String html, Parser parser, ParseReport report) {
        Element body = parse(html, parser, PARSER_DEPTH);
        if (body == null && html.length() <= LONGEST_OF_ANY_DEPTH) {
            body = parse(html, parser, Integer.MAX_VALUE);
        }
        return body == null ? null : FlatElements.of(body, report);
    }

    /** Null where the parser fails on its own state, which only the HTML can have brought about. */
    private static @Nullable Element parse(String html, Parser parser, int depth) {
        Element body = Document.createShell("").body();
        try {
            body.appendChildren(parser.setMaxDepth(depth).parseFragmentInput(html, body, ""));
        } catch (IndexOutOfBoundsException | ValidationException e) {
            return null;
        }
        return body;
    }
}
