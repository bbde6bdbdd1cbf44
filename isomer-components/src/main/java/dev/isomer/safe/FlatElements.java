package dev.isomer.safe;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Lays elements that stand too deep beside each other, as the parser does with its limit of depth. */
final class FlatElements {
    private FlatElements() {}

    /** The body itself, with no element deeper than {@link MarkupParser#DEEPEST_ELEMENT}. */
    static Element of(Element body) {
        List<Element> lastParents = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (depth == MarkupParser.DEEPEST_ELEMENT - 1 && node instanceof Element element) {
                lastParents.add(element);
            }
        });
        lastParents.forEach(FlatElements::flatten);
        return body;
    }

    /** What is no element stays in the one that it follows directly. */
    private static void flatten(Element parent) {
        List<Node> nodes = new ArrayList<>();
        List<Node> parents = new ArrayList<>();
        parent.traverse((node, depth) -> {
            if (depth > 0) {
                nodes.add(node);
                parents.add(node.parent());
            }
        });
        Element last = parent;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Element element) {
                parent.appendChild(element);
                last = element;
            } else {
                (parents.get(i) == last ? last : parent).appendChild(nodes.get(i));
            }
        }
    }
}
