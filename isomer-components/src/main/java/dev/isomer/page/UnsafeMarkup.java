package dev.isomer.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Finds scripts, styles, comments, event handlers and script URLs in text that may hold HTML. */
final class UnsafeMarkup {
    private static final int DEEPEST_ELEMENT = 256;
    private static final Set<String> ELEMENTS = Set.of("script", "style");
    private static final Set<String> SCHEMES = Set.of("javascript", "vbscript");

    private UnsafeMarkup() {}

    static boolean isIn(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        Element root = Document.createShell("").body();
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST_ELEMENT);
        root.appendChildren(parser.parseFragmentInput(text, root, ""));
        return root.nodeStream().anyMatch(UnsafeMarkup::isUnsafe);
    }

    private static boolean isUnsafe(Node node) {
        if (node instanceof Comment) {
            return true;
        }
        return node instanceof Element element
                && (ELEMENTS.contains(element.normalName())
                        || element.attributes().asList().stream().anyMatch(UnsafeMarkup::isUnsafe));
    }

    private static boolean isUnsafe(Attribute attribute) {
        return attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on") || SCHEMES.contains(scheme(attribute));
    }

    /** What stands before the first colon, without the white space and control characters that browsers leave out. */
    private static String scheme(Attribute attribute) {
        String value = attribute.getValue();
        int colon = value.indexOf(':');
        return colon < 0
                ? ""
                : value.substring(0, colon).replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    }
}
