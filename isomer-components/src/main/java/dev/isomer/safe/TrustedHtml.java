package dev.isomer.safe;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Raw HTML that somebody vouches for; it is written as it is, without any check.
 *
 * <pre>{@code
 * TrustedHtml.of("<p>ours</p>", "constant of this class");
 * }</pre>
 *
 * <p>The name is long and the reason required so that a search for {@code TrustedHtml.of} finds every place where a
 * reviewer must look. For markup from elsewhere use {@link HtmlSanitizer}.
 */
public final class TrustedHtml implements Html {
    private final String html;
    private final String reason;

    private TrustedHtml(String html, String reason) {
        this.html = html;
        this.reason = reason;
    }

    /**
     * Vouches for some HTML.
     *
     * @param html the markup; may be empty; half of a surrogate pair in it becomes U+FFFD
     * @param reason why it may be trusted
     * @throws IllegalArgumentException if the reason is blank
     */
    public static TrustedHtml of(String html, String reason) {
        Objects.requireNonNull(html, "html");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason is blank: say why this HTML may be written unchecked");
        }
        return new TrustedHtml(wellFormed(html), reason);
    }

    /** Half of a surrogate pair cannot stand in HTML. */
    private static String wellFormed(String html) {
        return Escape.holdsLoneSurrogate(html)
                ? new String(html.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16)
                : html;
    }

    @Override
    public String html() {
        return html;
    }

    /** Why it may be trusted. */
    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrustedHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    /** The markup. */
    @Override
    public String toString() {
        return html;
    }
}
