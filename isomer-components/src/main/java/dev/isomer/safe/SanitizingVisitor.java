package dev.isomer.safe;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes what the policies allow of one parsed tree, and reports the rest; the walk is a loop, not a recursion. */
final class SanitizingVisitor implements NodeFilter {
    private final TagWriter tags;
    private final ParseReport report;
    private final StringBuilder html = new StringBuilder();
    private int preformattedStart = -1;

    SanitizingVisitor(TagWriter tags, ParseReport report) {
        this.tags = tags;
        this.report = report;
    }

    String write(Element body) {
        for (Node child : body.childNodes()) {
            child.filter(this);
        }
        return html.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            return open(element);
        } else {
            report.report(Dropped.content(node instanceof Comment ? "comment" : "raw text"), tags.place(node));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element
                && tags.verdict(element) == MarkupPolicy.ElementVerdict.KEEP
                && !HtmlNames.isVoid(element.normalName())) {
            html.append("</").append(element.normalName()).append('>');
        }
        return FilterResult.CONTINUE;
    }

    private void text(String text) {
        boolean startsPreformatted = html.length() == preformattedStart;
        if (startsPreformatted && (text.startsWith("\n") || text.startsWith("\r"))) {
            html.append('\n'); // a parser drops the first one
        }
        html.append(Escape.TEXT.apply(text));
    }

    private FilterResult open(Element element) {
        MarkupPolicy.ElementVerdict verdict = tags.verdict(element);
        if (verdict == MarkupPolicy.ElementVerdict.KEEP) {
            tags.open(element, html);
            if (element.normalName().equals("pre")) {
                preformattedStart = html.length();
            }
            return FilterResult.CONTINUE;
        }
        boolean isUnwrapped = verdict == MarkupPolicy.ElementVerdict.UNWRAP;
        report.report(Dropped.element(element.normalName(), isUnwrapped), tags.place(element));
        return isUnwrapped ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
    }
}
