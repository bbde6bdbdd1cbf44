package dev.isomer.block.prose;

import dev.isomer.block.IdText;
import dev.isomer.block.RenderContext;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.Dropped;
import dev.isomer.safe.HtmlNames;
import dev.isomer.safe.MarkupPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the tags of prose, with the attributes that the policies allow. */
final class ElementWriter {
    private static final StaticHtml KEYBOARD_STOP = StaticHtml.of(" tabindex=\"0\"");

    private final HtmlWriter out;
    private final RenderContext context;

    /** Null in profile SOURCE. */
    private final @Nullable WebElements web;

    ElementWriter(HtmlWriter out, RenderContext context) {
        this.out = out;
        this.context = context;
        this.web = context.isWeb() ? new WebElements(context) : null;
    }

    void open(ProseElement element) {
        String name = element.name();
        if (FlowElements.isHeading(name)) {
            context.passHeading(FlowElements.headingLevel(name));
        }
        out.startTag(name);
        if (web == null) {
            context.attributes(name, element.attributes(), out);
        } else {
            forVisitors(element, web);
        }
        out.endOfTag();
        if (startsWithLineBreak(element)) {
            out.text("\n"); // a parser drops the first one
        }
    }

    private void forVisitors(ProseElement element, WebElements visible) {
        context.attributes(element.name(), visible.attributes(element), out);
        IdText id = WebElements.idOf(element);
        if (id != null) {
            context.id(id, out);
        }
        if (WideTable.is(element)) {
            out.html(KEYBOARD_STOP);
        }
    }

    private boolean startsWithLineBreak(ProseElement element) {
        boolean isPreformatted = element.name().equals("pre") || element.name().equals("textarea");
        String first = isPreformatted ? firstWritten(element.children()) : null;
        return first != null && first.startsWith("\n");
    }

    /** The text that is written first of some nodes; empty if it is none, null if nothing is written. */
    private @Nullable String firstWritten(List<ProseNode> nodes) {
        for (ProseNode node : nodes) {
            String first = firstWritten(node);
            if (first != null) {
                return first;
            }
        }
        return null;
    }

    private @Nullable String firstWritten(ProseNode node) {
        if (node instanceof ProseText text) {
            return text.text().isEmpty() ? null : text.text();
        }
        if (node instanceof ProseBlock || context.isForFile()) {
            return "";
        }
        if (node instanceof ProseElement element) {
            return switch (verdict(element)) {
                case KEEP -> "";
                case UNWRAP -> firstWritten(element.children());
                case DROP -> null;
            };
        }
        return null;
    }

    MarkupPolicy.ElementVerdict verdict(ProseElement element) {
        return context.markup().element(element.name(), element.attributes().get("type"));
    }

    void close(ProseElement element) {
        if (web != null) {
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
            boolean contentStays = verdict(element) == MarkupPolicy.ElementVerdict.UNWRAP;
            context.report(Dropped.element(element.name(), contentStays));
        } else {
            context.report(Dropped.content(node instanceof ProseComment ? "comment" : "raw text"));
        }
    }
}
