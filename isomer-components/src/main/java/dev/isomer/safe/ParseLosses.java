package dev.isomer.safe;

import dev.isomer.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Compares a parsed tree with its source: what of the source is in no node, the parser has left out. */
final class ParseLosses {
    /** The parser reads no more attributes of a tag. */
    private static final int MOST_ATTRIBUTES = 512;

    private final String html;
    private final ParseReport report;
    private final BitSet read;
    private final BitSet startTags = new BitSet();
    private final BitSet closed = new BitSet();
    private final List<Element> open = new ArrayList<>();
    private final Map<String, Diagnostic> ignored = new HashMap<>();
    private int runStart;
    private int runEnd;

    ParseLosses(String html, ParseReport report) {
        this.html = html;
        this.report = report;
        this.read = new BitSet(html.length());
    }

    void find(Element root) {
        children(root);
        endRun();
        reportOpen();
        int start = read.nextClearBit(0);
        while (start < html.length()) {
            int next = read.nextSetBit(start);
            int end = next < 0 ? html.length() : next;
            leftOut(start, end);
            start = read.nextClearBit(end);
        }
    }

    /** Each start tag once, also where the parser has made several elements of it. */
    private void reportOpen() {
        Map<String, Diagnostic> findings = new HashMap<>();
        for (Element element : open) {
            int start = element.sourceRange().startPos();
            if (!closed.get(start)) {
                closed.set(start);
                report.report(findings.computeIfAbsent(element.normalName(), ParseFindings::notClosed), start);
            }
        }
    }

    /** The parser's tree is not deep, since what was has been laid out flat. */
    private void children(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node node = parent.childNode(i);
            if (node instanceof Element element) {
                element(element);
            } else {
                leaf(node, node.sourceRange());
            }
        }
    }

    private void leaf(Node node, Range range) {
        mark(range);
        if (node instanceof DataNode raw && range.isTracked()) {
            // The parser's range of a script may be one too short.
            mark(range.startPos(), range.startPos() + raw.getWholeData().length());
        } else if (node instanceof Comment && range.endPos() == html.length() && !isFinished(range.startPos())) {
            report.report(ParseFindings.COMMENT_UNFINISHED, range.startPos());
        }
    }

    private void element(Element element) {
        Range startTag = element.sourceRange();
        Range endTag = element.endSourceRange();
        mark(startTag);
        if (endTag.isTracked() && !HtmlNames.isVoid(element.normalName())) {
            endTag(element, startTag, endTag);
        }
        if (startTag.isTracked() && !startTag.isImplicit()) {
            startTag(element, startTag.startPos(), !endTag.isTracked() || endTag.isImplicit());
        }
        children(element);
        mark(endTag);
    }

    private boolean isFinished(int start) {
        String comment = html.substring(start);
        return comment.startsWith("<!--") ? comment.endsWith("-->") || comment.endsWith("--!>") : comment.endsWith(">");
    }

    /** An element that the parser has made of another one stands at the same start tag. */
    private void startTag(Element element, int start, boolean isOpen) {
        if (!isOpen) {
            closed.set(start);
        } else if (HtmlNames.isHtml(element) && HtmlNames.needsEndTag(element.normalName())) {
            open.add(element);
        }
        if (!startTags.get(start)) {
            startTags.set(start);
            attributes(element, start);
        }
    }

    private void mark(Range range) {
        if (range.isTracked()) {
            mark(range.startPos(), range.endPos());
        }
    }

    /** Most nodes stand where the one before them ends. */
    private void mark(int start, int end) {
        if (start != runEnd) {
            endRun();
            runStart = start;
        }
        runEnd = end;
    }

    private void endRun() {
        read.set(runStart, runEnd);
    }

    private void attributes(Element element, int start) {
        if (element.attributesSize() == 0) {
            return;
        }
        TagReader tag = new TagReader(html, start);
        int count = 0;
        while (tag.nextAttribute()) {
            count++;
        }
        if (count != element.attributesSize()) {
            lostAttributes(element.normalName(), start);
        }
    }

    private void lostAttributes(String element, int start) {
        TagReader tag = new TagReader(html, start);
        Set<String> names = new HashSet<>();
        for (int i = 0; tag.nextAttribute(); i++) {
            String name = tag.attribute().toLowerCase(Locale.ROOT);
            if (i >= MOST_ATTRIBUTES) {
                report.report(ParseFindings.attributesTooMany(element, name, MOST_ATTRIBUTES), tag.attributeStart());
            } else if (!names.add(name)) {
                report.report(ParseFindings.attributeRepeated(element, name), tag.attributeStart());
            }
        }
    }

    private void endTag(Element element, Range startTag, Range tag) {
        boolean isRawText = tag.startPos() == startTag.startPos() && tag.endPos() > startTag.endPos();
        int start = isRawText && !startTag.isImplicit() ? rawTextEnd(element) : tag.startPos();
        if (html.startsWith("</", start) && new TagReader(html, start).nextAttribute()) {
            report.report(ParseFindings.endTagAttributes(html.substring(start, tag.endPos())), start);
        }
    }

    /** The parser says of raw text that its end tag starts where its start tag does. */
    private int rawTextEnd(Element element) {
        Node content = element.lastChild();
        Range before = content == null ? element.sourceRange() : content.sourceRange();
        return html.indexOf("</", before.endPos());
    }

    private void leftOut(int start, int end) {
        int at = start;
        while (at < end) {
            at = Math.min(isMarkup(at) ? markup(at) : text(at, end), end);
        }
    }

    /** White space that is left out says nothing. */
    private int text(int start, int end) {
        int textEnd = start;
        while (textEnd < end && !isMarkup(textEnd)) {
            textEnd++;
        }
        String text = html.substring(start, textEnd).stripLeading();
        if (!text.isEmpty()) {
            report.report(ParseFindings.textIgnored(text.strip()), textEnd - text.length());
        }
        return textEnd;
    }

    private boolean isMarkup(int start) {
        return html.charAt(start) == '<'
                && (TagReader.startsAt(html, start)
                        || html.startsWith("<!", start)
                        || html.startsWith("<?", start)
                        || html.startsWith("</", start));
    }

    private int markup(int start) {
        if (html.startsWith("</>", start)) {
            return start + "</>".length();
        }
        if (!TagReader.startsAt(html, start)) {
            int close = html.indexOf('>', start);
            return close < 0 ? unfinished(start) : ignored(start, close + 1);
        }
        int end = new TagReader(html, start).end();
        return end < 0 ? unfinished(start) : ignored(start, end);
    }

    private int ignored(int start, int end) {
        report.report(ignored.computeIfAbsent(html.substring(start, end), ParseFindings::tagIgnored), start);
        return end;
    }

    private int unfinished(int start) {
        report.report(ParseFindings.tagUnfinished(html.substring(start)), start);
        return html.length();
    }
}
