package dev.isomer.taglib;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML view that a container makes of a JSP. */
final class JspView extends DefaultHandler {
    /** The namespace of the standard actions, in every version. */
    static final String PAGES = "http://java.sun.com/JSP/Page";

    private final String uri;
    private final JspChecks checks;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable JspElement current;

    private JspView(String uri, JspChecks checks) {
        this.uri = uri;
        this.checks = checks;
    }

    static void read(InputStream xml, String uri, JspChecks checks)
            throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.newSAXParser().parse(xml, new JspView(uri, checks));
    }

    /** The view is complete in itself: whatever it names is not fetched. */
    @Override
    public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
        return new InputSource(InputStream.nullInputStream());
    }

    @Override
    public void startElement(String namespace, String name, String qualifiedName, Attributes given) {
        endText();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < given.getLength(); i++) {
            if (given.getURI(i).isEmpty()) {
                attributes.put(given.getLocalName(i), given.getValue(i));
            }
        }
        int number = numbers.merge(qualifiedName, 1, Integer::sum);
        JspElement element = new JspElement(current, namespace, name, attributes, given.getValue(PAGES, "id"), number);
        String named = element.isAttribute() ? element.value("name") : null;
        if (named != null && current != null) {
            current.giveInBody(named);
        }
        current = element;
    }

    @Override
    public void endElement(String namespace, String name, String qualifiedName) {
        endText();
        JspElement element = current;
        if (element != null) {
            current = element.parent();
            if (element.isOf(uri)) {
                checks.tag(element, tagAround(element));
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void endText() {
        JspElement place = current;
        JspElement around = place;
        while (around != null && !around.isOf(uri)) {
            around = around.passesContentOn() ? around.parent() : null;
        }
        if (place != null && around != null && !text.toString().isBlank()) {
            checks.text(text.toString(), place, around);
        }
        text.setLength(0);
    }

    private @Nullable JspElement tagAround(JspElement element) {
        JspElement around = element.parent();
        while (around != null && !around.isOf(uri)) {
            around = around.parent();
        }
        return around;
    }
}
