package dev.isomer.block;

/**
 * How visitors get the content of other sites, in profile {@link Profile#WEB}.
 *
 * <pre>{@code
 * Isomer.builder().embeds(Embeds.onClick().withPrivacyHosts())
 * // <div class="iframe-wrapper iframe-wrapper-video isomer-embed"><a class="isomer-embed-link"
 * //   href="https://www.youtube-nocookie.com/embed/x">Show “Video (YouTube)” from www.youtube-nocookie.com</a><template>…
 * }</pre>
 *
 * @param isOnClick whether nothing is loaded from another site before the visitor asks for it
 * @param hasPrivacyHosts whether content comes from the address at which its provider sets no cookies, where it has one:
 *     {@code www.youtube-nocookie.com} for YouTube, {@code dnt=1} for Vimeo
 */
public record Embeds(boolean isOnClick, boolean hasPrivacyHosts) {
    private static final Embeds LAZY = new Embeds(false, false);

    /** Content is loaded when a visitor comes near it; the standard. */
    public static Embeds lazy() {
        return LAZY;
    }

    /**
     * A link stands in the place of the content. With the library's script it loads the content; without, it leads to
     * it.
     */
    public static Embeds onClick() {
        return new Embeds(true, false);
    }

    /** The same, from the addresses at which providers set no cookies. */
    public Embeds withPrivacyHosts() {
        return new Embeds(isOnClick, true);
    }
}
