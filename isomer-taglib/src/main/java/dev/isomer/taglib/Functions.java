package dev.isomer.taglib;

import dev.isomer.safe.Dropped;
import dev.isomer.safe.Escape;
import dev.isomer.safe.HtmlSanitizer;
import dev.isomer.safe.LinkPolicy;
import dev.isomer.safe.RefusedUrl;
import dev.isomer.safe.SafeHtml;
import dev.isomer.safe.SafeUrl;
import dev.isomer.safe.UrlDecision;
import org.jspecify.annotations.Nullable;

/**
 * The EL functions of the tag library: what they give may stand in the text of a JSP, between tags and in attributes in
 * quotes. Attributes of tags take the value itself, because they escape and check it.
 *
 * <pre>{@code
 * <iso:details summary="How?"><p>${iso:text(answer)}</p> <a href="${iso:url(link)}">More</a></iso:details>
 * }</pre>
 *
 * <p>Null gives the empty text. What is left out goes to the log {@code dev.isomer.taglib}.
 */
public final class Functions {
    private static final String QUOTE = "&#39;";

    private Functions() {}

    /** A value as text: {@code R&D} becomes {@code R&amp;D}. */
    public static String text(@Nullable Object value) {
        return value == null ? "" : Escape.ATTRIBUTE.apply(value.toString()).replace("'", QUOTE);
    }

    /** HTML of the site's editors, checked as page content: {@code <p onclick="a()">B</p>} becomes {@code <p>B</p>}. */
    public static SafeHtml html(@Nullable String value) {
        return checked(HtmlSanitizer.pageContent(), value);
    }

    /** HTML of strangers, checked with {@link HtmlSanitizer#untrusted()}: no classes, ids, styles and targets. */
    public static SafeHtml untrustedHtml(@Nullable String value) {
        return checked(HtmlSanitizer.untrusted(), value);
    }

    /** The URL of a link if {@link LinkPolicy#standard()} allows it, or the empty text: {@code javascript:a()} gives none. */
    public static String url(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        UrlDecision decision = LinkPolicy.standard().check(value);
        if (decision instanceof SafeUrl safe) {
            return text(safe.encoded().url());
        }
        ApplicationIsomer.log(Dropped.url((RefusedUrl) decision));
        return "";
    }

    private static SafeHtml checked(HtmlSanitizer sanitizer, @Nullable String value) {
        HtmlSanitizer.Result result = sanitizer.sanitize(value == null ? "" : value);
        result.dropped().forEach(ApplicationIsomer::log);
        return result.html();
    }
}
