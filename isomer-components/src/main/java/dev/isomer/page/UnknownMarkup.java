package dev.isomer.page;

import dev.isomer.block.ClassNames;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.SourcePosition;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds what the CMS's editor would lose: each kind once, where it stands first. */
final class UnknownMarkup {
    private final Element root;
    private final NodeTracker tracker;
    private final Map<String, Finding> findings;

    private UnknownMarkup(Element root, NodeTracker tracker, Map<String, Finding> findings) {
        this.root = root;
        this.tracker = tracker;
        this.findings = findings;
    }

    /** What is said about one kind of markup. */
    static final class Finding {
        private final String code;
        private final String what;
        private final @Nullable SourcePosition first;
        private int count;

        Finding(String code, String what, @Nullable SourcePosition first) {
            this.code = code;
            this.what = what;
            this.first = first;
        }

        Diagnostic diagnostic() {
            String times = count == 1 ? "" : " It stands here " + count + " times.";
            return Diagnostic.warning(
                            code,
                            "The CMS's editor has no place for " + what + " and loses it when it saves the page."
                                    + times,
                            "It is kept here; do without it if the page is edited in the CMS")
                    .at(first);
        }
    }

    /** Adds what is found to the kinds that are known already. */
    static void find(Element root, NodeTracker tracker, Map<String, Finding> findings) {
        new UnknownMarkup(root, tracker, findings).children(root);
    }

    /** The parser has bounded how deep elements stand. */
    private void children(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node node = parent.childNode(i);
            if (node instanceof Element element) {
                element(element);
            } else if (node instanceof Comment) {
                found("unknown-element", "comments", node);
            } else if (parent == root && node instanceof TextNode text && !text.isBlank()) {
                found("unknown-element", "text outside a paragraph, which it reads as Markdown,", node);
            }
        }
    }

    private void element(Element element) {
        Set<String> classes = ClassNames.of(element);
        if (EditorMarkup.isPost(classes)) {
            return;
        }
        if (EditorMarkup.isMisplaced(element)) {
            found("unknown-element", "a picture without its wrapper, in a line of text say,", element);
        }
        if (EditorMarkup.knows(element, classes)) {
            attributes(element, classes);
        } else {
            found("unknown-element", "<" + element.normalName() + ">", element);
        }
        children(element);
    }

    private void attributes(Element element, Set<String> classes) {
        if (element.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (name.equals("class")) {
                classes(element, classes);
            } else if (!EditorMarkup.keepsAttribute(element, name)) {
                found("unknown-attribute", "the attribute " + name + " of <" + element.normalName() + ">", element);
            }
        }
    }

    private void classes(Element element, Set<String> classes) {
        if (EditorMarkup.keepsAllClasses(element, classes)) {
            return;
        }
        for (String name : classes) {
            if (!EditorMarkup.keepsClass(element, name)) {
                found("unknown-class", "the class \"" + name + "\" of <" + element.normalName() + ">", element);
            }
        }
    }

    private void found(String code, String what, Node node) {
        findings.computeIfAbsent(what, key -> new Finding(code, what, tracker.position(node))).count++;
    }
}
