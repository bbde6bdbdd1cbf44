package dev.isomer.safe;

import dev.isomer.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** What a report says is left out, taken from the tree of the input, each finding once. */
final class ReportedDrops {
    private static final Set<String> OF_POLICIES =
            Set.of("element-dropped", "element-unwrapped", "attribute-dropped", "url-refused", "content-dropped");

    private final List<String> findings = new ArrayList<>();

    ReportedDrops(List<Diagnostic> report) {
        for (Diagnostic finding : report) {
            if (OF_POLICIES.contains(finding.code())) {
                findings.add(finding.position().offset() + " " + finding.code() + " " + finding.message());
            }
        }
    }

    List<String> remaining() {
        return findings;
    }

    Element applyTo(Element root) {
        for (Node child : List.copyOf(root.childNodes())) {
            apply(child);
        }
        return root;
    }

    private void apply(Node node) {
        if (node instanceof Element element) {
            apply(element);
        } else if (!(node instanceof TextNode)) {
            boolean isComment = node instanceof Comment;
            if (take(node.sourceRange(), Dropped.content(isComment ? "comment" : "raw text"))) {
                node.remove();
            }
        }
    }

    private void apply(Element element) {
        if (take(element.sourceRange(), Dropped.element(element.normalName(), false))) {
            element.remove();
            return;
        }
        boolean isUnwrapped = take(element.sourceRange(), Dropped.element(element.normalName(), true));
        if (!isUnwrapped) {
            attributes(element);
        }
        for (Node child : List.copyOf(element.childNodes())) {
            apply(child);
        }
        if (isUnwrapped) {
            element.unwrap();
        }
    }

    private void attributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            Range name = element.attributes().sourceRange(attribute.getKey()).nameRange();
            Range place = name.isTracked() ? name : element.sourceRange();
            Diagnostic dropped = Dropped.attribute(element.normalName(), attribute.getKey(), attribute.getValue());
            Diagnostic refused = Dropped.url(new RefusedUrl(attribute.getValue(), "", ""));
            if (take(place, dropped) || take(place, refused)) {
                element.removeAttr(attribute.getKey());
            }
        }
    }

    /** The reason at the end of a message may be any. */
    private boolean take(Range place, Diagnostic expected) {
        String message = expected.message().substring(0, expected.message().length() - 1);
        String start = (place.isTracked() ? place.startPos() : 0) + " " + expected.code() + " " + message;
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).startsWith(start)) {
                findings.remove(i);
                return true;
            }
        }
        return false;
    }
}
