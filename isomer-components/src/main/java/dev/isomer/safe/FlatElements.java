package dev.isomer.safe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Lays elements that stand too deep beside the last ones that do not, and reports the first that it meets. */
final class FlatElements {
    /** A parser puts others around what stands in them, so that it would stand as deep again. */
    private static final Set<String> TABLE_PARTS = Set.of("table", "colgroup", "thead", "tbody", "tfoot", "tr");

    private final Set<Element> lasts = new LinkedHashSet<>();
    private final ParseReport report;
    private boolean reported;

    private FlatElements(ParseReport report) {
        this.report = report;
    }

    /** The body itself, with no element deeper than {@link MarkupParser#DEEPEST_ELEMENT}. */
    static Element of(Element body, ParseReport report) {
        return isFlat(body, 0) ? body : flatten(body, report);
    }

    private static boolean isFlat(Element parent, int depth) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element element
                    && (depth + 1 >= MarkupParser.DEEPEST_ELEMENT || !isFlat(element, depth + 1))) {
                return false;
            }
        }
        return true;
    }

    private static Element flatten(Element body, ParseReport report) {
        FlatElements flat = new FlatElements(report);
        body.traverse((node, depth) -> {
            if (depth >= MarkupParser.DEEPEST_ELEMENT && node instanceof Element element) {
                flat.deep(element, depth);
            }
        });
        flat.layOut();
        return body;
    }

    private void deep(Element element, int depth) {
        if (!reported) {
            reported = true;
            report.report(
                    ParseFindings.TOO_DEEP, Math.max(0, element.sourceRange().startPos()));
        }
        if (depth == MarkupParser.DEEPEST_ELEMENT + 1) {
            lasts.add(outOfTable(parent(element)));
        }
    }

    private static Element outOfTable(Element element) {
        Element out = element;
        while (TABLE_PARTS.contains(parent(out).normalName())) {
            out = parent(out);
        }
        return out;
    }

    private static Element parent(Element inBody) {
        return Objects.requireNonNull(inBody.parent());
    }

    private void layOut() {
        lasts.removeIf(last -> last.parents().stream().anyMatch(lasts::contains));
        Set<Element> parents = new LinkedHashSet<>();
        lasts.forEach(last -> parents.add(parent(last)));
        for (Element parent : parents) {
            List<Node> flat = new ArrayList<>();
            for (Node child : List.copyOf(parent.childNodes())) {
                if (child instanceof Element element && lasts.contains(element)) {
                    flatten(element, flat);
                } else {
                    flat.add(child);
                }
            }
            parent.empty();
            flat.forEach(parent::appendChild);
        }
    }

    /** What is no element stays in the one that it follows directly. */
    private static void flatten(Element top, List<Node> flat) {
        List<Node> nodes = new ArrayList<>();
        List<Node> parents = new ArrayList<>();
        top.traverse((node, depth) -> {
            nodes.add(node);
            parents.add(node.parent());
        });
        nodes.forEach(FlatElements::detachChildren);
        Element last = top;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Element element) {
                flat.add(element);
                last = element;
            } else if (parents.get(i) == last) {
                last.appendChild(nodes.get(i));
            } else {
                flat.add(nodes.get(i));
            }
        }
    }

    private static void detachChildren(Node node) {
        if (node instanceof Element element) {
            element.empty();
        }
    }
}
