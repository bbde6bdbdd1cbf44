package dev.isomer.demo.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the frame shows around one page. */
public final class SitePage {

    private final String path;
    private final String title;
    private final List<Breadcrumb> breadcrumb;
    private final List<SideNavEntry> sideNav;
    private final Neighbours neighbours;
    private final @Nullable Collection collection;
    private final @Nullable CollectionPage page;

    private SitePage(
            String path, String title, List<Breadcrumb> way, @Nullable Collection in, @Nullable CollectionPage page) {
        this.path = path;
        this.title = title;
        this.breadcrumb = way;
        this.collection = in;
        this.page = page;
        this.sideNav = in == null || page == null ? List.of() : SideNav.of(in, page);
        this.neighbours = in == null || page == null ? Neighbours.NONE : Neighbours.of(in, page);
    }

    static SitePage plain(String path, String title, List<Breadcrumb> breadcrumb) {
        return new SitePage(path, title, breadcrumb, null, null);
    }

    static SitePage of(String path, Collection collection, CollectionPage page) {
        return new SitePage(path, page.getTitle(), Breadcrumbs.of(collection, page), collection, page);
    }

    /** The path that was asked for, without the context path. */
    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getDescription() {
        return page == null ? null : page.getInfo().getDescription();
    }

    public @Nullable String getImage() {
        return page == null ? null : page.getInfo().getImage();
    }

    /** The page file, relative to the site's folder; null for a page that comes from no file. */
    public @Nullable String getSource() {
        return page == null ? null : page.getSource();
    }

    public @Nullable Collection getCollection() {
        return collection;
    }

    public List<Breadcrumb> getBreadcrumb() {
        return breadcrumb;
    }

    public List<SideNavEntry> getSideNav() {
        return sideNav;
    }

    public @Nullable NavLink getPrevious() {
        return neighbours.getPrevious();
    }

    public @Nullable NavLink getNext() {
        return neighbours.getNext();
    }

    /** Whether a link of the navigation bar leads to this page's collection or, without one, here or above. */
    public boolean isBelow(NavLink link) {
        return collection == null
                ? path.startsWith(link.getUrl()) && !link.getUrl().equals("/")
                : collection.getName().equals(link.getCollection());
    }
}
