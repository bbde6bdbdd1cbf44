package dev.isomer.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Questions that block readers ask of an element before they take it. */
public final class ElementShape {
    private ElementShape() {}

    /** Whether this is an element of that name with that one attribute {@code class} and no other attribute. */
    public static boolean is(@Nullable Element element, String name, String className) {
        return element != null
                && element.normalName().equals(name)
                && element.attributesSize() == 1
                && element.attr("class").equals(className);
    }

    /** Whether all its attributes are among the names. */
    public static boolean hasOnly(Element element, Set<String> names) {
        for (Attribute attribute : element.attributes()) {
            if (!names.contains(attribute.getKey())) {
                return false;
            }
        }
        return true;
    }

    /** The value of an attribute, or null where it is absent. */
    public static @Nullable String attribute(Element element, String name) {
        return element.hasAttr(name) ? element.attr(name) : null;
    }

    /** The elements in it, or null if anything else but white space stands there. */
    public static @Nullable List<Element> onlyElements(Element parent) {
        List<Element> elements = new ArrayList<>(parent.childNodeSize());
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node node = parent.childNode(i);
            if (node instanceof Element element) {
                elements.add(element);
            } else if (!(node instanceof TextNode text) || !text.isBlank()) {
                return null;
            }
        }
        return elements;
    }

    /** Its text with white space made single, or null if it holds anything but text. */
    public static @Nullable String onlyText(Element element) {
        if (element.childNodeSize() == 0) {
            return "";
        }
        return element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode text
                ? WhiteSpace.normalize(text.getWholeText())
                : null;
    }
}
