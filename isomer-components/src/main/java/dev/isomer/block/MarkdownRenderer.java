package dev.isomer.block;

/**
 * Makes HTML of Markdown text.
 *
 * <pre>{@code
 * Parser parser = Parser.builder().build();                 // of flexmark, for instance
 * HtmlRenderer html = HtmlRenderer.builder().build();
 * Isomer.builder().markdown(text -> html.render(parser.parse(text)))
 * }</pre>
 *
 * <p>Its result is not trusted: it is read as page content and goes through the policies. Many threads call it at once.
 */
@FunctionalInterface
public interface MarkdownRenderer {

    /** The HTML of a run of Markdown; what it throws is reported, and the text is shown as it stands. */
    String toHtml(String markdown);
}
