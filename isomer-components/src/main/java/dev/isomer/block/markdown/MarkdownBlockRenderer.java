package dev.isomer.block.markdown;

import dev.isomer.block.BlockRenderer;
import dev.isomer.block.MarkdownRenderer;
import dev.isomer.block.RenderContext;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.html.HtmlWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Renders Markdown with the application's renderer or the standard one; shows the text where that cannot be done. */
final class MarkdownBlockRenderer implements BlockRenderer<Markdown> {
    private final @Nullable MarkdownRenderer standard;

    MarkdownBlockRenderer(@Nullable MarkdownRenderer standard) {
        this.standard = standard;
    }

    @Override
    public void render(Markdown markdown, HtmlWriter out, RenderContext context) {
        if (context.isForFile()) {
            out.rawText(markdown.source());
            return;
        }
        String html = html(markdown.source(), context);
        if (html == null) {
            PlainText.write(markdown.source(), out, context);
        } else {
            context.renderHtml(html, out);
        }
    }

    private @Nullable String html(String source, RenderContext context) {
        MarkdownRenderer given = context.markdown();
        if (given != null) {
            return html(given, source, context);
        }
        if (standard == null) {
            context.reportOnce(Diagnostic.info(
                    "markdown-not-rendered",
                    "The page holds Markdown, which is shown as it stands.",
                    "Add org.commonmark:commonmark and org.commonmark:commonmark-ext-gfm-tables to the application, or"
                            + " give a renderer to Isomer.builder().markdown(…)"));
            return null;
        }
        return html(standard, withoutMarks(source, context), context);
    }

    private static String withoutMarks(String source, RenderContext context) {
        String rest = KramdownMarks.without(source);
        if (!rest.equals(source)) {
            context.reportOnce(Diagnostic.info(
                    "kramdown-mark",
                    "The page holds marks of kramdown such as \"{: .class}\", which were left out.",
                    "Write the element in HTML if it needs the class"));
        }
        return rest;
    }

    private static @Nullable String html(MarkdownRenderer renderer, String source, RenderContext context) {
        try {
            return Objects.requireNonNull(renderer.toHtml(source), "the renderer gave null");
        } catch (RuntimeException | StackOverflowError e) {
            context.report(Diagnostic.warning(
                    "markdown-failed",
                    "Some Markdown is shown as it stands, because it could not be rendered: " + e,
                    "Make it shorter or simpler"));
            return null;
        }
    }
}
