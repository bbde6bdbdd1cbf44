package dev.isomer.safe;

import dev.isomer.diagnostic.Diagnostic;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;

/**
 * Makes {@link SafeHtml} of any HTML and says what it left out.
 *
 * <pre>{@code
 * var result = HtmlSanitizer.pageContent().sanitize("<p onclick=\"x()\">Hello <script>y()</script></p>");
 * result.html();     // <p>Hello </p>
 * result.dropped();  // two findings: the attribute onclick, the element script
 * }</pre>
 *
 * <p>The HTML is parsed as a browser would parse it in a {@code div}; then only what {@link MarkupPolicy} and
 * {@link LinkPolicy} allow is written again. Nothing is left out without a finding.
 */
public final class HtmlSanitizer {
    private static final HtmlSanitizer PAGE_CONTENT =
            new HtmlSanitizer(MarkupPolicy.pageContent(), LinkPolicy.standard(), LinkPolicy.media());

    private final MarkupPolicy markup;
    private final LinkPolicy links;
    private final LinkPolicy media;

    private HtmlSanitizer(MarkupPolicy markup, LinkPolicy links, LinkPolicy media) {
        this.markup = markup;
        this.links = links;
        this.media = media;
    }

    /** For page content. */
    public static HtmlSanitizer pageContent() {
        return PAGE_CONTENT;
    }

    /** The same with another policy for links. */
    public HtmlSanitizer withLinks(LinkPolicy policy) {
        return new HtmlSanitizer(markup, Objects.requireNonNull(policy, "policy"), media);
    }

    /** Checks some HTML; the empty text gives the empty text. */
    public Result sanitize(String html) {
        String text = Objects.requireNonNull(html, "html").replace('\uffff', '\ufffd');
        SanitizingVisitor visitor = new SanitizingVisitor(markup, links, media);
        visitor.write(Jsoup.parseBodyFragment(text).body());
        return new Result(new SafeHtml(visitor.html()), visitor.dropped());
    }

    /**
     * Checked HTML and what is no longer in it.
     *
     * @param html the HTML
     * @param dropped a finding for each thing left out
     */
    public record Result(SafeHtml html, List<Diagnostic> dropped) {
        public Result {
            dropped = List.copyOf(dropped);
        }
    }
}
