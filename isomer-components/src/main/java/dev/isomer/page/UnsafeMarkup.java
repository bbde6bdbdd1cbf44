package dev.isomer.page;

import dev.isomer.diagnostic.DiagnosticCollector;
import dev.isomer.safe.MarkupParser;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds scripts, styles, comments, event handlers and script URLs in text that may hold HTML. */
final class UnsafeMarkup {
    private static final Set<String> ELEMENTS = Set.of("script", "style");
    private static final Set<String> SCHEMES = Set.of("javascript", "vbscript");

    private UnsafeMarkup() {}

    static boolean isIn(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        DiagnosticCollector found = new DiagnosticCollector();
        Element body = MarkupParser.parse(text, (finding, offset) -> found.add(finding))
                .body();
        return found.has(MarkupParser.UNPARSABLE.code()) || body.nodeStream().anyMatch(UnsafeMarkup::isUnsafe);
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
        StringBuilder scheme = new StringBuilder();
        value.chars().limit(Math.max(colon, 0)).filter(c -> c > ' ').forEach(c -> scheme.append((char) c));
        return scheme.toString().toLowerCase(Locale.ROOT);
    }
}
