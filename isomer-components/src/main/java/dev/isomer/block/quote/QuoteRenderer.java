package dev.isomer.block.quote;

import dev.isomer.block.BlockClass;
import dev.isomer.block.BlockRenderer;
import dev.isomer.block.ExtraAttributes;
import dev.isomer.block.RenderContext;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;

/** Renders a quote: blockquote and paragraph as the CMS has it, a figure with its caption for visitors. */
final class QuoteRenderer implements BlockRenderer<Quote> {
    private static final BlockClass QUOTE = BlockClass.of("isomer-quote");

    private static final StaticHtml BLOCKQUOTE = StaticHtml.of("<blockquote");
    private static final StaticHtml SOURCE_END = StaticHtml.of("</blockquote>");
    private static final StaticHtml SOURCE_SPEAKER = StaticHtml.of("<p>~ ");
    private static final StaticHtml SOURCE_SPEAKER_END = StaticHtml.of("</p>");
    private static final StaticHtml WEB_FIGURE = StaticHtml.of("<figure");
    private static final StaticHtml WEB_START = StaticHtml.of("<blockquote>");
    private static final StaticHtml WEB_CAPTION =
            StaticHtml.of("</blockquote><figcaption class=\"isomer-quote-speaker\">");
    private static final StaticHtml WEB_FIGURE_END = StaticHtml.of("</figcaption></figure>");

    @Override
    public void render(Quote quote, HtmlWriter out, RenderContext context) {
        if (!context.isWeb()) {
            source(quote, out, context);
        } else if (quote.speaker() == null) {
            ExtraAttributes.write(QUOTE, quote.attributes(), "blockquote", out.html(BLOCKQUOTE), context);
            context.renderAll(quote.content(), out);
            out.html(SOURCE_END);
        } else {
            ExtraAttributes.write(QUOTE, quote.attributes(), "figure", out.html(WEB_FIGURE), context);
            out.html(WEB_START);
            context.renderAll(quote.content(), out);
            out.html(WEB_CAPTION).text(quote.speaker()).html(WEB_FIGURE_END);
        }
    }

    private static void source(Quote quote, HtmlWriter out, RenderContext context) {
        context.attributes("blockquote", quote.attributes(), out.html(BLOCKQUOTE));
        out.endOfTag();
        context.renderAll(quote.content(), out);
        out.html(SOURCE_END);
        if (quote.speaker() != null) {
            out.html(SOURCE_SPEAKER).text(quote.speaker()).html(SOURCE_SPEAKER_END);
        }
    }
}
