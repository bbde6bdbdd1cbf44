package dev.isomer.demo.site;

/** A page in a collection, with the file it comes from and the path the demo serves it under. */
public final class CollectionPage {

    private final PageInfo info;
    private final String source;
    private final String path;

    CollectionPage(PageInfo info, String source, String path) {
        this.info = info;
        this.source = source;
        this.path = path;
    }

    public PageInfo getInfo() {
        return info;
    }

    public String getTitle() {
        return info.getTitle();
    }

    /** The page file, relative to the site's folder. */
    public String getSource() {
        return source;
    }

    /** Where links to the page lead: its permalink, unless the demo serves it elsewhere. */
    public String getPath() {
        return path;
    }

    NavLink toLink() {
        return new NavLink(getTitle(), path);
    }
}
