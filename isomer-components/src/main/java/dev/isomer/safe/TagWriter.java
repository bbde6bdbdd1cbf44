package dev.isomer.safe;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes the tags of elements that are kept, with the attributes that the policies allow. */
final class TagWriter {
    private final MarkupPolicy markup;
    private final LinkPolicy links;
    private final LinkPolicy media;
    private final ParsedMarkup parsed;
    private final ParseReport report;

    TagWriter(MarkupPolicy markup, LinkPolicy links, LinkPolicy media, ParsedMarkup parsed, ParseReport report) {
        this.markup = markup;
        this.links = links;
        this.media = media;
        this.parsed = parsed;
        this.report = report;
    }

    MarkupPolicy.ElementVerdict verdict(Element element) {
        return HtmlNames.isHtml(element)
                ? markup.element(element.normalName(), element.attr("type"))
                : MarkupPolicy.ElementVerdict.DROP;
    }

    void open(Element element, StringBuilder html) {
        html.append('<').append(element.normalName());
        boolean isLink = false;
        for (Attribute attribute : element.attributes()) {
            if (!isMade(element, attribute)) {
                isLink |= write(element, attribute, html) && attribute.getKey().equals("href");
            }
        }
        if (isLink && markup.linkRel() != null) {
            attribute("rel", markup.linkRel(), html);
        }
        html.append('>');
    }

    /** Whether every link gets this attribute anyway. */
    private boolean isMade(Element element, Attribute attribute) {
        return attribute.getKey().equals("rel")
                && attribute.getValue().equals(markup.linkRel())
                && element.normalName().equals("a")
                && links.check(element.attr("href")) instanceof SafeUrl
                && element.hasAttr("href");
    }

    private boolean write(Element element, Attribute attribute, StringBuilder html) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        UrlDecision decision = switch (markup.attribute(element.normalName(), name, value)) {
            case LINK -> links.check(value);
            case MEDIA -> media.check(value);
            case KEEP -> new SafeUrl(value);
            case REFUSED -> null;
        };
        if (decision instanceof SafeUrl) {
            attribute(name, value, html);
            return true;
        }
        report.report(
                decision instanceof RefusedUrl refused
                        ? Dropped.url(refused)
                        : Dropped.attribute(element.normalName(), name, value),
                parsed.start(element, name));
        return false;
    }

    private static void attribute(String name, String value, StringBuilder html) {
        html.append(' ')
                .append(name)
                .append("=\"")
                .append(Escape.ATTRIBUTE.apply(value))
                .append('"');
    }

    int place(Node node) {
        return parsed.start(node);
    }
}
