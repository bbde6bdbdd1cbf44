package dev.isomer.block.accordion;

import dev.isomer.block.Block;
import dev.isomer.block.BlockReader;
import dev.isomer.block.ElementShape;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.NodeCursor;
import dev.isomer.block.ReadContext;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseBlock;
import dev.isomer.block.prose.ProseNode;
import dev.isomer.html.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code details.isomer-details} that holds a summary of text and marks, and its content. */
final class DetailsReader implements BlockReader<Details> {
    private static final Set<String> MARKS = Set.of(
            "a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span",
            "strike", "strong", "sub", "sup", "u");

    @Override
    public Set<String> elements() {
        return Set.of("details");
    }

    @Override
    public Set<String> classes() {
        return Set.of("isomer-details");
    }

    @Override
    public boolean mayReachBehind() {
        return false;
    }

    @Override
    public @Nullable Details read(NodeCursor cursor, ReadContext context) {
        Element element = cursor.element();
        if (element == null || !isDetails(element) || !context.hasRoomFor(1)) {
            return null;
        }
        cursor.advance();
        return details(element, context, 1);
    }

    static boolean isDetails(Element element) {
        if (!element.normalName().equals("details") || DetailsRenderer.DETAILS.further(element) == null) {
            return false;
        }
        List<Element> parts = ElementShape.onlyElements(element);
        return parts != null && parts.size() == 2 && isSummary(parts.get(0)) && isContent(parts.get(1));
    }

    private static boolean isSummary(Element element) {
        return element.normalName().equals("summary") && element.attributesSize() == 0 && holdsOnlyMarks(element);
    }

    /** The parser has bounded how deep elements stand. */
    private static boolean holdsOnlyMarks(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element mark
                    && !(MARKS.contains(mark.normalName()) && holdsOnlyMarks(mark))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContent(Element element) {
        return element.normalName().equals("div")
                && element.attributesSize() == 2
                && element.attr("data-type").equals("detailsContent")
                && element.attr("class").equals(DetailsRenderer.CONTENT);
    }

    /** All of the summary: a block that an application reads in it stands among the text. */
    private static Prose summary(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Prose prose) {
            return prose;
        }
        List<ProseNode> nodes = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Prose prose) {
                nodes.addAll(prose.nodes());
            } else {
                nodes.add(new ProseBlock(block));
            }
        }
        return Prose.of(nodes);
    }

    /** The details in an element that has their shape. */
    static Details details(Element element, ReadContext context, int containers) {
        List<Element> parts = Objects.requireNonNull(ElementShape.onlyElements(element));
        List<Block> summary = context.readChildren(parts.get(0), containers);
        String further = DetailsRenderer.DETAILS.further(element);
        Attributes attributes = ExtraAttributes.read(element, further == null ? "" : further, Set.of());
        return new Details(summary(summary), context.readChildren(parts.get(1), containers), attributes);
    }
}
