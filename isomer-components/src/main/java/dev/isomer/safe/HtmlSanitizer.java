package dev.isomer.safe;

import dev.isomer.diagnostic.Diagnostic;
import java.util.List;
import java.util.Objects;

/**
 * Makes {@link SafeHtml} of any HTML and says what it left out.
 *
 * <pre>{@code
 * var result = HtmlSanitizer.pageContent().sanitize("<p onclick=\"x()\">Hello <script>y()</script></p>");
 * result.html();     // <p>Hello </p>
 * result.dropped();  // 1:4 the attribute onclick, 1:24 the element script
 *
 * HtmlSanitizer.untrusted().sanitize("<p class=\"x\"><a href=\"/a\">A</a></p>").html();
 * // <p><a href="/a" rel="nofollow noopener ugc">A</a></p>
 * }</pre>
 *
 * <p>The HTML is parsed as a browser would parse it in a {@code div}; then only what {@link MarkupPolicy} and
 * {@link LinkPolicy} allow is written again. Nothing is left out without a finding, be it by a policy or by the parser.
 */
public final class HtmlSanitizer {
    private static final HtmlSanitizer PAGE_CONTENT =
            new HtmlSanitizer(MarkupPolicy.pageContent(), LinkPolicy.standard(), LinkPolicy.media());
    private static final HtmlSanitizer UNTRUSTED =
            new HtmlSanitizer(MarkupPolicy.untrusted(), LinkPolicy.standard(), LinkPolicy.media());

    private static final ParseReport SILENT = (finding, offset) -> {};
    private static final int MOST_PASSES = 10;

    private final MarkupPolicy markup;
    private final LinkPolicy links;
    private final LinkPolicy media;

    private HtmlSanitizer(MarkupPolicy markup, LinkPolicy links, LinkPolicy media) {
        this.markup = markup;
        this.links = links;
        this.media = media;
    }

    /** For page content, which the editors of the site write. */
    public static HtmlSanitizer pageContent() {
        return PAGE_CONTENT;
    }

    /**
     * For what strangers write: no class, id, style, {@code data-…}, {@code aria-…} and target, no landmarks, and links
     * get {@code rel="nofollow noopener ugc"}.
     */
    public static HtmlSanitizer untrusted() {
        return UNTRUSTED;
    }

    /** The same with another policy for links. */
    public HtmlSanitizer withLinks(LinkPolicy policy) {
        return new HtmlSanitizer(markup, Objects.requireNonNull(policy, "policy"), media);
    }

    /** The same with another policy for pictures. */
    public HtmlSanitizer withMedia(LinkPolicy policy) {
        return new HtmlSanitizer(markup, links, Objects.requireNonNull(policy, "policy"));
    }

    /** Checks some HTML; the empty text gives the empty text. */
    public Result sanitize(String html) {
        Findings findings = new Findings(Objects.requireNonNull(html, "html"));
        String safe = write(MarkupParser.parse(html, findings), findings);
        String settled = settled(html, safe, findings);
        return new Result(new SafeHtml(settled), findings.inOrder());
    }

    /**
     * What a parser makes of the HTML is written the same again: what has been left out may have kept elements apart
     * that may not stand in each other. Most HTML is as it was, or settles at once; whatever it is, it is safe.
     */
    private String settled(String html, String written, ParseReport report) {
        String last = html;
        String next = written;
        for (int pass = 0; pass < MOST_PASSES && !next.equals(last); pass++) {
            last = next;
            ParsedMarkup parsed = MarkupParser.parseAgain(last);
            if (parsed == null) {
                report.report(MarkupParser.UNPARSABLE, 0);
                return "";
            }
            next = write(parsed, SILENT);
        }
        return next;
    }

    private String write(ParsedMarkup parsed, ParseReport report) {
        return new SanitizingVisitor(new TagWriter(markup, links, media, parsed, report), report).write(parsed.body());
    }

    /**
     * Checked HTML and what is no longer in it.
     *
     * @param html the HTML
     * @param dropped a finding for each thing left out, with line and column, in the order of the text
     */
    public record Result(SafeHtml html, List<Diagnostic> dropped) {
        public Result {
            dropped = List.copyOf(dropped);
        }
    }
}
