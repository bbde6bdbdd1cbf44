package dev.isomer.demo.site;

import org.jspecify.annotations.Nullable;

/** One step on the way from the start page to a page. */
public final class Breadcrumb {

    private final String title;
    private final @Nullable String url;

    private Breadcrumb(String title, @Nullable String url) {
        this.title = title;
        this.url = url;
    }

    static Breadcrumb to(String title, String url) {
        return new Breadcrumb(title, url);
    }

    static Breadcrumb current(String title) {
        return new Breadcrumb(title, null);
    }

    public String getTitle() {
        return title;
    }

    /** Where the step leads, null for the page itself. */
    public @Nullable String getUrl() {
        return url;
    }

    public boolean isCurrent() {
        return url == null;
    }
}
