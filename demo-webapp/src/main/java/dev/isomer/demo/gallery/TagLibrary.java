package dev.isomer.demo.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the descriptor of the tag library says about its tags. */
final class TagLibrary {
    private static final String DESCRIPTOR = "/META-INF/isomer.tld";

    private final Map<String, Tag> tags = new LinkedHashMap<>();

    private TagLibrary(Element root) {
        for (Element element : children(root, "tag")) {
            Tag tag = tag(element);
            tags.put(tag.name(), tag);
        }
    }

    static TagLibrary read() {
        try (InputStream in = Objects.requireNonNull(TagLibrary.class.getResourceAsStream(DESCRIPTOR), DESCRIPTOR)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new TagLibrary(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Could not read " + DESCRIPTOR, e);
        }
    }

    /** The tag of a name, or null if there is none: not every block has one. */
    @Nullable
    Tag tag(String name) {
        return tags.get(name);
    }

    private static Tag tag(Element element) {
        List<Tag.Attribute> attributes = children(element, "attribute").stream()
                .map(attribute -> new Tag.Attribute(
                        text(attribute, "name"),
                        text(attribute, "type").equals("java.lang.String") ? "text" : "object",
                        text(attribute, "required").equals("true"),
                        Words.line(text(attribute, "description"))))
                .toList();
        return new Tag(text(element, "name"), Words.line(text(element, "description")), attributes);
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getParentNode() == parent)
                .map(Element.class::cast)
                .toList();
    }
}
