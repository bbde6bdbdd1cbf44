package dev.isomer.demo.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A website as its data files describe it. */
public final class Site {

    private final SiteConfig config;
    private final List<NavLink> navigation;
    private final Footer footer;
    private final Map<String, SitePage> pages;

    Site(SiteConfig config, List<NavLink> navigation, Footer footer, Map<String, SitePage> pages) {
        this.config = config;
        this.navigation = List.copyOf(navigation);
        this.footer = footer;
        this.pages = pages;
    }

    /** Reads a site's files, each once; wrong data is a {@link SiteDataException}. */
    public static Site read(SiteFiles files, PageInfoReader pages) {
        return new SiteReader(files, pages).read();
    }

    public String getTitle() {
        return config.title();
    }

    public String getDescription() {
        return config.description();
    }

    /** The address before every path, without a slash at its end; empty when the site does not say. */
    public String getUrl() {
        return config.url();
    }

    public @Nullable String getFavicon() {
        return config.favicon();
    }

    public List<NavLink> getNavigation() {
        return navigation;
    }

    public Footer getFooter() {
        return footer;
    }

    /** Every path of a page from a file, in the order of the collections. */
    public Set<String> getPaths() {
        return pages.keySet();
    }

    /** The view of the page served under a path, null when there is none. */
    public @Nullable SitePage page(String path) {
        return pages.get(path);
    }

    /** The view of a page that comes from no file: no side navigation, and a breadcrumb by its path. */
    public SitePage plainPage(String path, String title) {
        return SitePage.plain(path, title, Breadcrumbs.of(navigation, path, title));
    }
}
