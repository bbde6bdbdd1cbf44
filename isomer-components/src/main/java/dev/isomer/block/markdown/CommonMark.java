package dev.isomer.block.markdown;

import dev.isomer.block.MarkdownRenderer;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders Markdown with commonmark-java, which an application may have. */
final class CommonMark implements MarkdownRenderer {
    private static final int DEEPEST = 64;
    private static final int LONGEST = 1_000_000;

    private final Parser parser;
    private final Parser counter;
    private final HtmlRenderer renderer;

    CommonMark(List<Extension> extensions) {
        parser = builder(extensions).build();
        counter = builder(extensions)
                .inlineParserFactory(context -> new InlineCost())
                .build();
        renderer = HtmlRenderer.builder().extensions(extensions).build();
    }

    private static Parser.Builder builder(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST);
    }

    @Override
    public String toHtml(String markdown) {
        if (markdown.length() > LONGEST) {
            throw new IllegalArgumentException("it is longer than " + LONGEST + " characters");
        }
        requireBounded(markdown);
        LimitedText html = LimitedText.forInputOf(markdown.length());
        renderer.render(parser.parse(markdown), html);
        return html.toString();
    }

    private void requireBounded(String markdown) {
        TableCost.requireBounded(markdown);
        if (!InlineCost.isLow(markdown)) {
            counter.parse(markdown);
        }
    }
}
