package dev.isomer.safe;

/** A URL that a policy has allowed; nothing else can make one. */
public final class SafeUrl implements UrlDecision {
    private final String url;

    SafeUrl(String url) {
        this.url = url;
    }

    /** The URL as it was given. */
    public String url() {
        return url;
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
