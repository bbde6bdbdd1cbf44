package dev.isomer.page;

import dev.isomer.block.WhiteSpace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page as the editor of the CMS reads it, on one line: {@code <p>a <b>b</b>⏎</p>⏎<p>c</p>} is
 * {@code <p>a <b>b</b></p><p>c</p>}.
 */
final class EditorView {
    private static final Set<String> INLINE = Set.of(
            "a",
            "b",
            "button",
            "code",
            "em",
            "i",
            "iframe",
            "img",
            "input",
            "label",
            "mark",
            "o:p",
            "q",
            "s",
            "script",
            "span",
            "strong",
            "sub",
            "sup",
            "svg",
            "textarea",
            "u",
            "wbr");
    private static final Set<String> WORDS = Set.of("img", "input", "textarea", "wbr");
    private static final Set<String> BOXES = Set.of("button", "iframe", "svg");
    private static final Set<String> VERBATIM = Set.of("pre", "textarea", "script");

    private final boolean keepsLoneBreaks;
    private final StringBuilder line = new StringBuilder();
    private final Deque<Integer> spaces = new ArrayDeque<>();
    private boolean isBehindWord;

    private EditorView(boolean keepsLoneBreaks) {
        this.keepsLoneBreaks = keepsLoneBreaks;
    }

    /** The line, in which a line break alone behind an element is nothing. */
    static String line(String html) {
        return read(html, false);
    }

    /** The line, in which a line break alone behind an element stays one if words stand on both sides. */
    static String lineWithSoftBreaks(String html) {
        return read(html, true);
    }

    private static String read(String html, boolean keepsLoneBreaks) {
        EditorView view = new EditorView(keepsLoneBreaks);
        view.nodes(Jsoup.parseBodyFragment(html).body(), false);
        view.passBoundary();
        return view.line.toString();
    }

    private void nodes(Element parent, boolean isVerbatim) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element) {
                element(element, isVerbatim);
            } else if (node instanceof TextNode text && !isVerbatim) {
                text(text);
            } else if (!(node instanceof Comment)) {
                line.append(node instanceof TextNode text ? escaped(text.getWholeText()) : node.outerHtml());
                passWord();
            }
        }
    }

    private void element(Element element, boolean isVerbatim) {
        String name = element.nodeName();
        if (!INLINE.contains(name)) {
            passBoundary();
        } else if (WORDS.contains(name) || BOXES.contains(name)) {
            passWord();
        }
        line.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().replace("&", "&amp;").replace("\"", "&quot;");
            line.append(' ')
                    .append(attribute.getKey())
                    .append("=\"")
                    .append(value)
                    .append('"');
        }
        line.append('>');
        if (!element.tag().isEmpty()) {
            isBehindWord &= INLINE.contains(name) && !BOXES.contains(name);
            nodes(element, isVerbatim || VERBATIM.contains(name));
            if (!INLINE.contains(name) || BOXES.contains(name)) {
                passBoundary();
            }
            line.append("</").append(name).append('>');
            isBehindWord |= BOXES.contains(name);
        }
    }

    private void text(TextNode node) {
        String text = node.getWholeText();
        if (text.equals("\n") && node.previousSibling() instanceof Element) {
            if (keepsLoneBreaks && isBehindWord) {
                spaces.push(line.length());
                line.append('\n');
            }
            return;
        }
        for (char c : text.toCharArray()) {
            if (!WhiteSpace.is(c)) {
                line.append(escaped(String.valueOf(c)));
                passWord();
            } else if (isBehindWord) {
                spaces.push(line.length());
                line.append(' ');
                isBehindWord = false;
            }
        }
    }

    private void passWord() {
        spaces.clear();
        isBehindWord = true;
    }

    private void passBoundary() {
        while (!spaces.isEmpty()) {
            line.deleteCharAt(spaces.pop());
        }
        isBehindWord = false;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\u00a0", "&nbsp;");
    }
}
