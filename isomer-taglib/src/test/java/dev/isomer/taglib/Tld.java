package dev.isomer.taglib;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The tag library descriptor, as tests and documentation read it. */
record Tld(String description, List<Tag> tags, List<Function> functions) {
    static final String PATH = "/META-INF/isomer.tld";

    /** Stands between the JSP of an example and its HTML. */
    static final String GIVES = "\ngives\n";

    /** A tag. */
    record Tag(
            String name,
            String className,
            String displayName,
            String body,
            String description,
            List<Attribute> attributes,
            boolean takesOthers,
            String example) {

        /** The JSP of the example. */
        String jsp() {
            return example.split(GIVES, 2)[0].strip();
        }

        /** The HTML that it gives. */
        String html() {
            return example.contains(GIVES) ? example.split(GIVES, 2)[1].strip() : "";
        }
    }

    /** An attribute of a tag. */
    record Attribute(String name, String type, boolean required, boolean expression, String description) {}

    /** An EL function. */
    record Function(String name, String className, String signature, String description, String example) {

        /** The JSP of the example. */
        String jsp() {
            return example.split(GIVES, 2)[0].strip();
        }

        /** The HTML that it gives. */
        String html() {
            return example.contains(GIVES) ? example.split(GIVES, 2)[1].strip() : "";
        }
    }

    static Tld read() throws Exception {
        try (InputStream in = Tld.class.getResourceAsStream(PATH)) {
            return read(in);
        }
    }

    static Tld read(InputStream descriptor) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(descriptor)
                .getDocumentElement();
        return new Tld(
                text(root, "description"),
                children(root, "tag").stream().map(Tld::tag).toList(),
                children(root, "function").stream().map(Tld::function).toList());
    }

    private static Tag tag(Element tag) {
        return new Tag(
                text(tag, "name"),
                text(tag, "tag-class"),
                text(tag, "display-name"),
                text(tag, "body-content"),
                text(tag, "description"),
                children(tag, "attribute").stream().map(Tld::attribute).toList(),
                text(tag, "dynamic-attributes").equals("true"),
                text(tag, "example"));
    }

    private static Function function(Element function) {
        return new Function(
                text(function, "name"),
                text(function, "function-class"),
                text(function, "function-signature"),
                text(function, "description"),
                text(function, "example"));
    }

    private static Attribute attribute(Element attribute) {
        return new Attribute(
                text(attribute, "name"),
                text(attribute, "type"),
                text(attribute, "required").equals("true"),
                text(attribute, "rtexprvalue").equals("true"),
                text(attribute, "description"));
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && name.equals(node.getNodeName()))
                .map(Element.class::cast)
                .toList();
    }
}
