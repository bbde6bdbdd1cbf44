package dev.isomer.block;

import dev.isomer.safe.EmbedPolicy;
import dev.isomer.safe.LinkPolicy;
import dev.isomer.safe.MarkupPolicy;
import java.util.Objects;

/** The policies through which everything is rendered. */
public record Policies(LinkPolicy links, LinkPolicy media, EmbedPolicy embeds, MarkupPolicy markup) {

    public Policies {
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(media, "media");
        Objects.requireNonNull(embeds, "embeds");
        Objects.requireNonNull(markup, "markup");
    }

    /** The standard ones. */
    public static Policies standard() {
        return new Policies(
                LinkPolicy.standard(), LinkPolicy.media(), EmbedPolicy.standard(), MarkupPolicy.pageContent());
    }

    /** For page files, which no browser sees: everything passes. */
    public static Policies unchecked() {
        return new Policies(
                LinkPolicy.unchecked(), LinkPolicy.unchecked(), EmbedPolicy.unchecked(), MarkupPolicy.unchecked());
    }
}
