package dev.isomer.block.iframe;

import dev.isomer.block.BlockReader;
import dev.isomer.block.ElementShape;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.NodeCursor;
import dev.isomer.block.ReadContext;
import dev.isomer.block.WhiteSpace;
import dev.isomer.html.Attributes;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code div.iframe-wrapper > iframe}, and an iframe without its wrapper. */
final class IframeReader implements BlockReader<Iframe> {
    static final Set<String> OWN = Set.of("src", "width", "height", "style");

    @Override
    public Set<String> elements() {
        return Set.of("div", "iframe");
    }

    @Override
    public Set<String> classes() {
        return Set.of("iframe-wrapper");
    }

    @Override
    public boolean mayReachBehind() {
        return false;
    }

    @Override
    public @Nullable Iframe read(NodeCursor cursor, ReadContext context) {
        Element element = cursor.element();
        Element iframe = element == null || element.normalName().equals("iframe") ? element : wrapped(element);
        if (iframe == null || !iframe.hasAttr("src") || !isEmpty(iframe)) {
            return null;
        }
        cursor.advance();
        return iframe(iframe, iframe != element);
    }

    private static boolean isEmpty(Element iframe) {
        return iframe.childNodeSize() == 0 || WhiteSpace.isBlank(iframe.wholeText() + iframe.data());
    }

    private static @Nullable Element wrapped(Element wrapper) {
        if (!ElementShape.is(wrapper, "div", IframeRenderer.WRAPPER)) {
            return null;
        }
        List<Element> content = ElementShape.onlyElements(wrapper);
        return content != null
                        && content.size() == 1
                        && content.get(0).normalName().equals("iframe")
                ? content.get(0)
                : null;
    }

    private static Iframe iframe(Element iframe, boolean wrapped) {
        Attributes others = ExtraAttributes.read(iframe, "", OWN);
        return new Iframe(
                iframe.attr("src"),
                null,
                ElementShape.attribute(iframe, "width"),
                ElementShape.attribute(iframe, "height"),
                ElementShape.attribute(iframe, "style"),
                wrapped,
                iframe.hasAttr("class") ? others.with("class", iframe.attr("class")) : others);
    }
}
