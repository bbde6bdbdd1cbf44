package dev.isomer.safe;

import org.jspecify.annotations.Nullable;

/** A URL that a policy has allowed; nothing else can make one. */
public final class SafeUrl implements UrlDecision {
    private final String url;
    /** Made when it is asked for; another thread may make it again. */
    private volatile @Nullable SafeUrl encoded;

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
        SafeUrl known = encoded;
        if (known == null) {
            String text = UrlText.of(url);
            known = text.equals(url) ? this : new SafeUrl(text);
            encoded = known;
        }
        return known;
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
