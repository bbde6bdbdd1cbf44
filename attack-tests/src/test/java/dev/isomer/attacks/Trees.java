package dev.isomer.attacks;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** The tree that a parser makes of the content of a {@code div}, as the judge's script writes it. */
final class Trees {
    private static final String HTML = "http://www.w3.org/1999/xhtml";

    private Trees() {}

    /** By the parser of the Nu HTML Checker. */
    static String nu(String html) {
        Nu handler = new Nu();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setScriptingEnabled(true);
        parser.setContentHandler(handler);
        try {
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            parser.parseFragment(new InputSource(new StringReader(html)), "div");
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The parser refuses " + html, e);
        }
        return handler.tree.finish();
    }

    /** By jsoup, after line breaks have been made equal, which the HTML standard does before parsing. */
    static String jsoup(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(Integer.MAX_VALUE);
        Element div = new Element("div");
        String normalized = html.replace("\r\n", "\n").replace('\r', '\n');
        div.appendChildren(parser.parseFragmentInput(normalized, div, ""));
        Tree tree = new Tree();
        div.traverse(new Jsoup(div, tree));
        return tree.finish();
    }

    private static final class Tree {
        private final StringBuilder out = new StringBuilder();
        private final StringBuilder text = new StringBuilder();

        void text(String more) {
            text.append(more);
        }

        void start(String namespace, String name, List<String> attributes) {
            endText();
            sized('E', (namespace.equals(HTML) ? "" : namespace + " ") + name);
            Collections.sort(attributes);
            attributes.forEach(out::append);
        }

        void end() {
            endText();
            out.append('/');
        }

        void comment(String data) {
            endText();
            sized('C', data);
        }

        String finish() {
            endText();
            return out.toString();
        }

        private void endText() {
            if (!text.isEmpty()) {
                sized('T', text.toString());
                text.setLength(0);
            }
        }

        private void sized(char kind, String value) {
            out.append(kind).append(value.length()).append(':').append(value);
        }

        static String attribute(String name, String value) {
            return "A" + name.length() + ":" + name + "=" + value.length() + ":" + value;
        }
    }

    private static final class Nu extends DefaultHandler2 {
        private final Tree tree = new Tree();

        @Override
        public void startElement(String namespace, String name, String qualified, Attributes attributes) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < attributes.getLength(); i++) {
                all.add(Tree.attribute(attributes.getQName(i), attributes.getValue(i)));
            }
            tree.start(namespace, name, all);
        }

        @Override
        public void endElement(String namespace, String name, String qualified) {
            tree.end();
        }

        @Override
        public void characters(char[] all, int start, int length) {
            tree.text(new String(all, start, length));
        }

        @Override
        public void comment(char[] all, int start, int length) {
            tree.comment(new String(all, start, length));
        }
    }

    private record Jsoup(Element root, Tree tree) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node == root) {
                return;
            }
            if (node instanceof Element element) {
                List<String> all = new ArrayList<>();
                for (Attribute one : element.attributes()) {
                    all.add(Tree.attribute(one.getKey(), one.getValue()));
                }
                tree.start(element.tag().namespace(), element.normalName(), all);
            } else if (node instanceof TextNode text) {
                tree.text(text.getWholeText());
            } else {
                tree.comment(node instanceof Comment comment ? comment.getData() : node.outerHtml());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element && node != root) {
                tree.end();
            }
        }
    }
}
