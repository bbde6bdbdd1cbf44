package dev.isomer.demo.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A link of the frame, with the links below it. */
public final class NavLink {

    private final String title;
    private final String url;
    private final boolean external;
    private final @Nullable String collection;
    private final List<NavLink> children;

    NavLink(String title, String url) {
        this(title, url, SiteUrls.leadsOut(url), null, List.of());
    }

    NavLink(String title, String url, boolean external, @Nullable String collection, List<NavLink> children) {
        this.title = title;
        this.url = url;
        this.external = external;
        this.collection = collection;
        this.children = List.copyOf(children);
    }

    public String getTitle() {
        return title;
    }

    /** A path without the context path, or an address elsewhere. */
    public String getUrl() {
        return url;
    }

    /** Whether the link leads to another website, and so opens a new tab. */
    public boolean isExternal() {
        return external;
    }

    /** The name of the collection whose pages stand below the link. */
    public @Nullable String getCollection() {
        return collection;
    }

    public List<NavLink> getChildren() {
        return children;
    }
}
