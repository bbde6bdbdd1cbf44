package dev.isomer.benchmarks.peer.jsp;

import dev.isomer.benchmarks.load.CardItem;
import org.jspecify.annotations.Nullable;

/** A card as expressions of a page can read it: those of Pages 3.1 do not know records. */
public final class CardBean {
    private final CardItem item;

    CardBean(CardItem item) {
        this.item = item;
    }

    public @Nullable String getTitle() {
        return item.title();
    }

    public @Nullable String getDescription() {
        return item.description();
    }

    public @Nullable String getHref() {
        return item.href();
    }

    public @Nullable String getLinkText() {
        return item.linkText();
    }

    public @Nullable String getRel() {
        return item.rel();
    }
}
