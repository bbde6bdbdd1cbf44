package dev.isomer.block.accordion;

import dev.isomer.block.BlockReader;
import dev.isomer.block.ElementShape;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.NodeCursor;
import dev.isomer.block.ReadContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code div[data-type=detailGroup].isomer-accordion} whose children are details, all of them. */
final class AccordionReader implements BlockReader<Accordion> {
    private static final int ACCORDION_AND_DETAILS = 2;

    @Override
    public Set<String> elements() {
        return Set.of("div");
    }

    @Override
    public Set<String> classes() {
        return Set.of("isomer-accordion", "isomer-accordion-group");
    }

    @Override
    public boolean mayReachBehind() {
        return false;
    }

    @Override
    public @Nullable Accordion read(NodeCursor cursor, ReadContext context) {
        Element element = cursor.element();
        if (element == null || !isGroup(element) || !context.hasRoomFor(ACCORDION_AND_DETAILS)) {
            return null;
        }
        List<Element> children = ElementShape.onlyElements(element);
        if (children == null || children.isEmpty() || !children.stream().allMatch(DetailsReader::isDetails)) {
            return null;
        }
        List<Details> items = new ArrayList<>(children.size());
        for (Element child : children) {
            items.add(context.track(DetailsReader.details(child, context, ACCORDION_AND_DETAILS), child));
        }
        cursor.advance();
        return new Accordion(items, element.attr("class"), ExtraAttributes.read(element, "", Set.of("data-type")));
    }

    private static boolean isGroup(Element element) {
        return element.attr("data-type").equals(AccordionRenderer.GROUP)
                && Accordion.ACCORDION.isIn(element.attr("class"));
    }
}
