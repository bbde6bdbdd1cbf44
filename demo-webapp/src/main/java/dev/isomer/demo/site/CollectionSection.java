package dev.isomer.demo.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of its own, or neighbouring pages under one third-level title. */
final class CollectionSection {

    private final @Nullable String title;
    private final List<CollectionPage> pages;

    CollectionSection(@Nullable String title, List<CollectionPage> pages) {
        this.title = title;
        this.pages = List.copyOf(pages);
    }

    @Nullable
    String title() {
        return title;
    }

    List<CollectionPage> pages() {
        return pages;
    }

    CollectionPage first() {
        return pages.get(0);
    }

    NavLink toLink() {
        return title == null ? first().toLink() : new NavLink(title, first().getPath());
    }
}
