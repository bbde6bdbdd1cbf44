package dev.isomer.block.prose;

import dev.isomer.safe.NameSet;

/** Which elements make a block of their own in the flow of text, so that white space beside them says nothing. */
final class FlowElements {
    private static final NameSet BLOCKS = NameSet.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Seen where they stand in the text, so that white space on either side counts. */
    private static final NameSet BOXES = NameSet.of(
            "audio",
            "button",
            "canvas",
            "embed",
            "iframe",
            "img",
            "input",
            "marquee",
            "math",
            "meter",
            "object",
            "progress",
            "select",
            "svg",
            "textarea",
            "video",
            "wbr");

    private FlowElements() {}

    static boolean isBlock(String name) {
        return BLOCKS.has(name);
    }

    static boolean isBox(String name) {
        return BOXES.has(name);
    }

    static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    static int headingLevel(String name) {
        return name.charAt(1) - '0';
    }
}
