package dev.isomer.block;

/**
 * Maps the URLs of a page to those of the application, in profile {@link Profile#WEB}.
 *
 * <pre>{@code
 * LinkResolver.basedOn("/app", "https://media.example.com")
 * // "/about/" becomes "/app/about/", "/images/a.png" becomes "https://media.example.com/images/a.png"
 * }</pre>
 *
 * <p>What it gives is checked by the policies afterwards.
 */
@FunctionalInterface
public interface LinkResolver {

    /** What a URL points at. */
    enum Target {
        /** A page or a file that a visitor follows. */
        LINK,
        /** A picture that the page shows. */
        MEDIA
    }

    /** The URL that the application serves; it is given as {@link dev.isomer.safe.SafeUrl#encoded()}. */
    String resolve(String url, Target target);

    /** Leaves every URL as it is. */
    static LinkResolver none() {
        return Unchanged.ALL;
    }

    /** Puts a base before every URL that starts with one slash: one for links, one for pictures. */
    static LinkResolver basedOn(String baseUrl, String mediaUrl) {
        if (baseUrl.isEmpty() && mediaUrl.isEmpty()) {
            return none();
        }
        return new BasedOn(baseUrl, mediaUrl);
    }
}
