package dev.isomer.page;

import dev.isomer.block.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the body of a Markdown page into runs of Markdown and runs of HTML, as kramdown sees them.
 *
 * <p>A run of HTML starts where a line, or what stands behind HTML on its line, starts with the tag of a block element,
 * {@code pre}, {@code script}, {@code style}, {@code textarea} or a comment. It holds the whole element, blank lines too,
 * and the elements that follow with nothing between. Pictures and links count where they fill whole lines and no text
 * stands beside them. An element that nothing closes reaches to the next blank line. HTML in fenced or indented code and
 * in list items is Markdown.
 */
final class MarkdownParts {
    /**
     * A run; between two runs stands white space only.
     *
     * @param start where it starts: at the start of its line if it is Markdown, at its first tag if it is HTML
     * @param end behind its last character that is no white space
     */
    record Segment(int start, int end, boolean isHtml) {}

    private final String text;
    private final HtmlRuns html;
    private final MarkdownLines lines = new MarkdownLines();
    private final List<Segment> segments = new ArrayList<>();
    private int markdownStart = -1;
    private int markdownEnd;
    private int lineStart;
    private int lineEnd;

    private MarkdownParts(String text) {
        this.text = text;
        this.html = new HtmlRuns(text);
    }

    /** The runs from an offset to the end of the text, in order. */
    static List<Segment> of(String text, int from) {
        MarkdownParts parts = new MarkdownParts(text);
        parts.split(from);
        return parts.segments;
    }

    private void split(int from) {
        int at = from;
        while (at < text.length()) {
            int lineEnd = lineEnd(at);
            int tag = WhiteSpace.end(text, at, lineEnd);
            int end = tag < lineEnd && lines.mayStartHtml(text, at, tag) ? html.end(tag, lines.isInParagraph()) : -1;
            if (end < 0) {
                markdown(at, tag, lineEnd);
                at = lineEnd;
            } else {
                html(tag, end);
                at = behind(end);
            }
        }
        endMarkdown();
    }

    private void markdown(int start, int first, int end) {
        lines.read(text, start, first, end);
        if (first < end) {
            markdownStart = markdownStart < 0 ? start : markdownStart;
            markdownEnd = WhiteSpace.start(text, end, first);
        }
    }

    private void endMarkdown() {
        if (markdownStart >= 0) {
            segments.add(new Segment(markdownStart, markdownEnd, false));
            markdownStart = -1;
        }
    }

    private void html(int start, int end) {
        endMarkdown();
        lines.passHtml();
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).isHtml()) {
            segments.set(last, new Segment(segments.get(last).start(), end, true));
        } else {
            segments.add(new Segment(start, end, true));
        }
    }

    /** The next line, or the rest of this one if it holds anything. */
    private int behind(int end) {
        int lineEnd = lineEnd(end);
        int next = WhiteSpace.end(text, end, lineEnd);
        return next == lineEnd ? lineEnd : next;
    }

    /** Looked for once a line, however many tags the line has. */
    private int lineEnd(int at) {
        if (at < lineStart || at >= lineEnd) {
            int lineFeed = text.indexOf('\n', at);
            lineStart = at;
            lineEnd = lineFeed < 0 ? text.length() : lineFeed + 1;
        }
        return lineEnd;
    }
}
