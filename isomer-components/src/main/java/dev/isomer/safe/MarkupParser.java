package dev.isomer.safe;

import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

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

    private static final int SHELL = 2;

    private MarkupParser() {}

    /** The body that holds what was parsed; the empty text gives an empty one. */
    public static Element parse(String html, ParseReport report) {
        String readable = UnreadableCharacters.replace(Objects.requireNonNull(html, "html"), report);
        Element body = parse(readable, Parser.htmlParser().setTrackPosition(true));
        new ParseLosses(readable, report).find(body);
        return body;
    }

    /** The same without places and report, for HTML that has been written after a first parse. */
    static Element parse(String html) {
        return parse(html, Parser.htmlParser());
    }

    private static Element parse(String html, Parser parser) {
        Element body = Document.createShell("").body();
        body.appendChildren(parser.setMaxDepth(DEEPEST_ELEMENT + SHELL).parseFragmentInput(html, body, ""));
        return body;
    }
}
