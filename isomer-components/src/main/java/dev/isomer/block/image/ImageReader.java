package dev.isomer.block.image;

import dev.isomer.block.BlockReader;
import dev.isomer.block.ElementShape;
import dev.isomer.block.NodeCursor;
import dev.isomer.block.ReadContext;
import dev.isomer.html.Attributes;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code div.isomer-image-wrapper > img} and {@code a.isomer-image-wrapper > img}. */
final class ImageReader implements BlockReader<Image> {
    static final Set<String> OWN = Set.of("src", "alt", "title", "width", "height", "style");
    private static final Set<String> LINK = Set.of("class", "href");

    @Override
    public Set<String> elements() {
        return Set.of("div", "a");
    }

    @Override
    public Set<String> classes() {
        return Set.of("isomer-image-wrapper");
    }

    @Override
    public boolean mayReachBehind() {
        return false;
    }

    @Override
    public @Nullable Image read(NodeCursor cursor, ReadContext context) {
        Element wrapper = cursor.element();
        if (wrapper == null || !ImageRenderer.CLASS.isIn(wrapper.attr("class")) || !hasOwnAttributes(wrapper)) {
            return null;
        }
        List<Element> content = ElementShape.onlyElements(wrapper);
        if (content == null || content.size() != 1 || !isPicture(content.get(0))) {
            return null;
        }
        cursor.advance();
        return image(wrapper, content.get(0));
    }

    private static boolean hasOwnAttributes(Element wrapper) {
        return wrapper.normalName().equals("div")
                ? wrapper.attributesSize() == 1
                : wrapper.attributesSize() == 2
                        && ElementShape.hasOnly(wrapper, LINK)
                        && !wrapper.attr("href").isEmpty();
    }

    private static boolean isPicture(Element element) {
        return element.normalName().equals("img") && element.hasAttr("src");
    }

    private static Image image(Element wrapper, Element picture) {
        return new Image(
                picture.attr("src"),
                ElementShape.attribute(picture, "alt"),
                ElementShape.attribute(picture, "title"),
                ElementShape.attribute(wrapper, "href"),
                ElementShape.attribute(picture, "width"),
                ElementShape.attribute(picture, "height"),
                ElementShape.attribute(picture, "style"),
                wrapper.attr("class"),
                others(picture));
    }

    private static Attributes others(Element picture) {
        Attributes others = Attributes.none();
        for (Attribute attribute : picture.attributes()) {
            if (!OWN.contains(attribute.getKey())) {
                others = others.with(attribute.getKey(), attribute.getValue());
            }
        }
        return others;
    }
}
