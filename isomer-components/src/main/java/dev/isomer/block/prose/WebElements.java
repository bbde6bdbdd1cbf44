package dev.isomer.block.prose;

import dev.isomer.block.IdText;
import dev.isomer.block.PictureSize;
import dev.isomer.block.RenderContext;
import dev.isomer.html.Attributes;
import dev.isomer.safe.Dropped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What profile WEB changes in the attributes of prose: ids, scopes, safe new tabs, no style. */
final class WebElements {
    private static final Set<String> STYLED_SIZE = Set.of("auto");

    private final RenderContext context;
    private final Deque<String> rowScopes = new ArrayDeque<>(1);

    WebElements(RenderContext context) {
        this.context = context;
    }

    boolean opensNewTab(ProseElement element) {
        String href = element.attributes().get("href");
        return element.name().equals("a")
                && href != null
                && "_blank".equals(element.attributes().get("target"))
                && context.allowsLink(href);
    }

    /** The element has been written. */
    void leave(ProseElement element) {
        switch (element.name()) {
            case "tr" -> rowScopes.pop();
            case "a" -> context.leaveLink();
            default -> {}
        }
    }

    /** What the id of a heading is made of; null where it has one, or cannot have one. */
    static @Nullable IdText idOf(ProseElement element) {
        if (!FlowElements.isHeading(element.name()) || element.attributes().has("id")) {
            return null;
        }
        String text = element.text().strip();
        return text.isEmpty() ? null : IdText.of(text);
    }

    Attributes attributes(ProseElement element) {
        Attributes attributes = withoutStyle(element);
        return switch (element.name()) {
            case "a" -> link(element, attributes);
            case "tr" -> row(element, attributes);
            case "th" -> attributes.has("scope") ? attributes : attributes.with("scope", rowScope());
            case "img" -> picture(attributes);
            default -> attributes;
        };
    }

    private Attributes link(ProseElement element, Attributes attributes) {
        context.enterLink();
        return opensNewTab(element)
                ? attributes.with("rel", RenderContext.withNoopener(attributes.get("rel")))
                : attributes;
    }

    /** The header cells of a row name their columns where the row has no other cells, and their row elsewhere. */
    private Attributes row(ProseElement row, Attributes attributes) {
        boolean onlyHeaders = row.children().stream()
                .noneMatch(cell -> cell instanceof ProseElement e && e.name().equals("td"));
        rowScopes.push(onlyHeaders ? "col" : "row");
        return attributes;
    }

    private String rowScope() {
        return rowScopes.isEmpty() ? "col" : rowScopes.peek();
    }

    private Attributes picture(Attributes attributes) {
        Attributes result = attributes.has("loading") ? attributes : attributes.with("loading", "lazy");
        return PictureSize.isWritten(result.get("width"), result.get("height"), STYLED_SIZE, context)
                ? result
                : result.without("width").without("height");
    }

    private Attributes withoutStyle(ProseElement element) {
        String style = element.attributes().get("style");
        if (style == null) {
            return element.attributes();
        }
        if (!style.isBlank() && !isWidthOfTable(style)) {
            context.report(Dropped.style(element.name(), style));
        }
        return element.attributes().without("style");
    }

    /** The CMS gives every table one, under a name that no browser knows. */
    private static boolean isWidthOfTable(String style) {
        return style.startsWith("minWidth:") && style.indexOf(';') < 0;
    }
}
