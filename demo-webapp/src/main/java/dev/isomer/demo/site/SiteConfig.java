package dev.isomer.demo.site;

import org.jspecify.annotations.Nullable;

/** The site's own keys in {@code _config.yml}. */
final class SiteConfig {

    static final String FILE = "_config.yml";

    private final String title;
    private final String description;
    private final String url;
    private final @Nullable String favicon;

    SiteConfig(DataMap config) {
        this.title = config.text("title");
        this.description = config.text("description");
        this.url = config.has("url") ? withoutSlash(SiteUrls.requireUrl(config, "url")) : "";
        this.favicon = config.optionalText("favicon");
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    String url() {
        return url;
    }

    @Nullable
    String favicon() {
        return favicon;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
