package dev.isomer.block.markdown;

import dev.isomer.block.RenderContext;
import dev.isomer.block.WhiteSpace;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;

/** Shows text as it stands: a paragraph for each run of lines that are not blank. */
final class PlainText {
    private static final StaticHtml SOURCE_START = StaticHtml.of("<p>");
    private static final StaticHtml WEB_START = StaticHtml.of("<p class=\"isomer-markdown\">");
    private static final StaticHtml END = StaticHtml.of("</p>");

    private PlainText() {}

    static void write(String text, HtmlWriter out, RenderContext context) {
        int start = 0;
        int line = 0;
        while (line < text.length()) {
            int lineFeed = text.indexOf('\n', line);
            int next = lineFeed < 0 ? text.length() : lineFeed + 1;
            if (WhiteSpace.isBlank(text.substring(line, next))) {
                paragraph(text.substring(start, line), out, context);
                start = next;
            }
            line = next;
        }
        paragraph(text.substring(start), out, context);
    }

    private static void paragraph(String text, HtmlWriter out, RenderContext context) {
        if (!text.isEmpty()) {
            out.html(context.isWeb() ? WEB_START : SOURCE_START)
                    .text(text.stripTrailing())
                    .html(END);
        }
    }
}
