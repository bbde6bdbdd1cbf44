package dev.isomer.safe;

import dev.isomer.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes what the policies allow of one parsed tree. */
final class SanitizingVisitor implements NodeFilter {
    private final MarkupPolicy markup;
    private final LinkPolicy links;
    private final LinkPolicy media;
    private final StringBuilder html = new StringBuilder();
    private final List<Diagnostic> dropped = new ArrayList<>();

    SanitizingVisitor(MarkupPolicy markup, LinkPolicy links, LinkPolicy media) {
        this.markup = markup;
        this.links = links;
        this.media = media;
    }

    void write(Element body) {
        for (Node child : body.childNodes()) {
            child.filter(this);
        }
    }

    String html() {
        return html.toString();
    }

    List<Diagnostic> dropped() {
        return dropped;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            html.append(Escape.TEXT.apply(text.getWholeText()));
        } else if (node instanceof Element element) {
            return open(element);
        } else {
            dropped.add(
                    Dropped.content(node instanceof Comment || node instanceof DataNode ? node.nodeName() : "node"));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isKept(element) && !HtmlNames.isVoid(element.normalName())) {
            html.append("</").append(element.normalName()).append('>');
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        if (isKept(element)) {
            openTag(element);
            return FilterResult.CONTINUE;
        }
        boolean unwrapped = isHtml(element) && verdict(element) == MarkupPolicy.ElementVerdict.UNWRAP;
        dropped.add(Dropped.element(element.normalName(), unwrapped));
        return unwrapped ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
    }

    private boolean isKept(Element element) {
        return isHtml(element) && verdict(element) == MarkupPolicy.ElementVerdict.KEEP;
    }

    private MarkupPolicy.ElementVerdict verdict(Element element) {
        return markup.element(element.normalName(), element.attr("type"));
    }

    private static boolean isHtml(Element element) {
        return element.tag().namespace().equals("http://www.w3.org/1999/xhtml");
    }

    private void openTag(Element element) {
        html.append('<').append(element.normalName());
        for (Attribute attribute : element.attributes()) {
            attribute(element.normalName(), attribute);
        }
        html.append('>');
        if (element.normalName().equals("pre")
                && element.childNodeSize() > 0
                && element.childNode(0) instanceof TextNode first
                && first.getWholeText().startsWith("\n")) {
            html.append('\n'); // a parser drops the first one
        }
    }

    private void attribute(String element, Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        UrlDecision url = switch (markup.attribute(element, name, value)) {
            case LINK -> links.check(value);
            case MEDIA -> media.check(value);
            case KEEP -> new SafeUrl(value);
            case REFUSED -> null;
        };
        if (url instanceof SafeUrl) {
            html.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Escape.ATTRIBUTE.apply(value))
                    .append('"');
        } else {
            dropped.add(
                    url instanceof RefusedUrl refused ? Dropped.url(refused) : Dropped.attribute(element, name, value));
        }
    }
}
