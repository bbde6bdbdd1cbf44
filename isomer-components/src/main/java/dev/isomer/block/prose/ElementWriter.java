package dev.isomer.block.prose;

import dev.isomer.block.RenderContext;
import dev.isomer.html.Attributes;
import dev.isomer.html.HtmlWriter;
import dev.isomer.safe.Dropped;
import dev.isomer.safe.HtmlNames;
import dev.isomer.safe.MarkupPolicy;

/** Writes the tags of prose, with the attributes that the policies allow. */
final class ElementWriter {
    private final HtmlWriter out;
    private final RenderContext context;
    private final WebElements web;

    ElementWriter(HtmlWriter out, RenderContext context) {
        this.out = out;
        this.context = context;
        this.web = new WebElements(context);
    }

    void open(ProseElement element) {
        String name = element.name();
        if (FlowElements.isHeading(name)) {
            context.passHeading(FlowElements.headingLevel(name));
        }
        out.startTag(name);
        Attributes attributes = context.isWeb() ? web.attributes(element) : element.attributes();
        context.attributes(name, attributes, out);
        out.endOfTag();
        if (startsWithLineBreak(element)) {
            out.text("\n"); // a parser drops the first one
        }
    }

    private static boolean startsWithLineBreak(ProseElement element) {
        return (element.name().equals("pre") || element.name().equals("textarea"))
                && !element.children().isEmpty()
                && element.children().get(0) instanceof ProseText first
                && first.text().startsWith("\n");
    }

    void close(ProseElement element) {
        if (context.isWeb()) {
            if (web.opensNewTab(element)) {
                context.newTabNote(out);
            }
            web.leave(element);
        }
        if (!HtmlNames.isVoid(element.name())) {
            out.endTag(element.name());
        }
    }

    void reportDropped(ProseNode node) {
        if (node instanceof ProseElement element) {
            boolean contentStays = context.markup()
                            .element(element.name(), element.attributes().get("type"))
                    == MarkupPolicy.ElementVerdict.UNWRAP;
            context.report(Dropped.element(element.name(), contentStays));
        } else {
            context.report(Dropped.content(node instanceof ProseComment ? "comment" : "raw text"));
        }
    }
}
