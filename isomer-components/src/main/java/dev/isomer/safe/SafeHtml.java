package dev.isomer.safe;

/**
 * HTML that {@link HtmlSanitizer} has checked; nothing else can make one.
 *
 * <p>Two are equal when their markup is.
 */
public final class SafeHtml implements Html {
    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    @Override
    public String html() {
        return html;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
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
