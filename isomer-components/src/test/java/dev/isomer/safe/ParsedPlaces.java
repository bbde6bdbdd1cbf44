package dev.isomer.safe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Where the nodes of a parsed tree stand in its source. */
final class ParsedPlaces {
    private final Map<Integer, List<Element>> startTags = new HashMap<>();
    private final Set<Integer> endTags = new HashSet<>();
    private final BitSet texts = new BitSet();
    private final BitSet comments = new BitSet();

    private final String html;

    ParsedPlaces(Element root, String html) {
        this.html = html.toLowerCase(Locale.ROOT);
        root.traverse((node, depth) -> {
            if (node != root) {
                add(node);
            }
        });
    }

    private void add(Node node) {
        Range range = node.sourceRange();
        if (node instanceof Element element) {
            if (range.isTracked() && range.startPos() < range.endPos()) {
                startTags
                        .computeIfAbsent(range.startPos(), start -> new ArrayList<>())
                        .add(element);
            }
            Range end = element.endSourceRange();
            if (end.isTracked() && end.startPos() < end.endPos()) {
                // The parser says of raw text that its end tag starts where its start tag does.
                endTags.add(
                        end.startPos() == range.startPos() && range.endPos() < end.endPos()
                                ? html.lastIndexOf("</" + element.normalName(), end.endPos() - 1)
                                : end.startPos());
            }
        } else if (range.isTracked()) {
            (isText(node) ? texts : comments).set(range.startPos(), range.endPos());
        }
    }

    List<Element> elementsAt(int start) {
        return startTags.getOrDefault(start, List.of());
    }

    /** Whether an element stands there from which on the source is text; in noscript, plaintext is like any other. */
    boolean startsRawText(int start) {
        return elementsAt(start).stream()
                .anyMatch(element -> (HtmlNames.isHtml(element) || isScriptOfSvg(element))
                        && !(element.nameIs("plaintext") && element.closest("noscript") != null));
    }

    private static boolean isScriptOfSvg(Element element) {
        return element.nameIs("script") && element.tag().namespace().endsWith("/svg");
    }

    boolean hasEndTagAt(int start) {
        return endTags.contains(start);
    }

    boolean hasTextAt(int place) {
        return texts.get(place);
    }

    boolean hasCommentAt(int place) {
        return comments.get(place);
    }

    private static boolean isText(Node node) {
        return node instanceof TextNode || node instanceof DataNode;
    }

    boolean isClosed(int start) {
        return elementsAt(start).stream()
                .map(Element::endSourceRange)
                .anyMatch(end -> end.isTracked() && end.startPos() < end.endPos());
    }
}
