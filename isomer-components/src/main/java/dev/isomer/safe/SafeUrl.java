package dev.isomer.safe;

/** A URL that a policy has allowed; nothing else can make one. */
public final class SafeUrl implements UrlDecision {
    private final String url;

    SafeUrl(String url) {
        this.url = url;
    }

    /** The URL as it was given; one that holds U+0000, which HTML cannot hold, as {@link #encoded()}. */
    public String url() {
        return url;
    }

    /**
     * The same address as a browser would write it: without blanks at its ends, tabs and line breaks, with slashes for
     * backslashes in its path, and with characters that a URL may not hold percent-encoded.
     */
    public SafeUrl encoded() {
        String text = UrlText.of(url);
        return text.equals(url) ? this : new SafeUrl(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeUrl that && url.equals(that.url);
    }

    @Override
    public int hashCode() {
        return url.hashCode();
    }

    /** The URL. */
    @Override
    public String toString() {
        return url;
    }
}
