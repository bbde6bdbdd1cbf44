package dev.isomer.safe;

import java.util.Objects;

/**
 * The policies through which everything is rendered.
 *
 * <pre>{@code
 * Policies.standard().withLinks(LinkPolicy.allowing("https")).link("http://example.com/")   // RefusedUrl
 * }</pre>
 */
public final class Policies {
    private static final Policies STANDARD =
            new Policies(LinkPolicy.standard(), LinkPolicy.media(), EmbedPolicy.standard(), MarkupPolicy.pageContent());
    private static final Policies FOR_FILES = new Policies(
            LinkPolicy.unchecked(), LinkPolicy.unchecked(), EmbedPolicy.unchecked(), MarkupPolicy.unchecked());

    private final LinkPolicy links;
    private final LinkPolicy media;
    private final EmbedPolicy embeds;
    private final MarkupPolicy markup;

    private Policies(LinkPolicy links, LinkPolicy media, EmbedPolicy embeds, MarkupPolicy markup) {
        this.links = Objects.requireNonNull(links, "links");
        this.media = Objects.requireNonNull(media, "media");
        this.embeds = Objects.requireNonNull(embeds, "embeds");
        this.markup = Objects.requireNonNull(markup, "markup");
    }

    /** The standard ones. */
    public static Policies standard() {
        return STANDARD;
    }

    /** For page files, which no browser sees: everything passes. */
    public static Policies forFiles() {
        return FOR_FILES;
    }

    /** The same with another policy for links. */
    public Policies withLinks(LinkPolicy policy) {
        return new Policies(policy, media, embeds, markup);
    }

    /** The same with another policy for pictures. */
    public Policies withMedia(LinkPolicy policy) {
        return new Policies(links, policy, embeds, markup);
    }

    /** The same with another policy for iframes. */
    public Policies withEmbeds(EmbedPolicy policy) {
        return new Policies(links, media, policy, markup);
    }

    /** Judges the URL of a link. */
    public UrlDecision link(String url) {
        return links.check(url);
    }

    /** Judges the URL of a picture. */
    public UrlDecision media(String url) {
        return media.check(url);
    }

    /** Judges the URL of an iframe. */
    public UrlDecision embed(String url) {
        return embeds.check(url);
    }

    /** What the content of an iframe may do. */
    public FrameRights frameRights(SafeUrl src) {
        return embeds.rights(src);
    }

    /** What markup may hold. */
    public MarkupPolicy markup() {
        return markup;
    }

    /** Whether everything passes, because a page file is written. */
    public boolean areForFiles() {
        return this == FOR_FILES;
    }
}
