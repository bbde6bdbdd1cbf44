package dev.isomer.demo.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the frame needs to know about a page: some of its front matter. */
public final class PageInfo {

    private final String file;
    private final Map<String, String> values;

    /** Takes a page file's path, for messages, and the front matter's keys and texts. */
    public PageInfo(String file, Map<String, String> frontMatter) {
        this.file = file;
        this.values = Map.copyOf(frontMatter);
        required("title");
        SiteUrls.requirePath(file, "permalink", required("permalink"));
    }

    public String getTitle() {
        return required("title");
    }

    /** The page's path on the website, which ends with a slash as the CMS has it. */
    public String getPermalink() {
        String permalink = required("permalink");
        return permalink.endsWith("/") ? permalink : permalink + "/";
    }

    public @Nullable String getDescription() {
        return values.get("description");
    }

    public @Nullable String getImage() {
        return values.get("image");
    }

    /** The label of the third-level group that the page belongs to. */
    public @Nullable String getThirdNavTitle() {
        return values.get("third_nav_title");
    }

    /** The page's name in the breadcrumb: its own key, or the title. */
    public String getBreadcrumb() {
        return values.getOrDefault("breadcrumb", getTitle());
    }

    private String required(String key) {
        String value = values.getOrDefault(key, "");
        if (value.isBlank()) {
            throw new SiteDataException(file, key, "is missing");
        }
        return value;
    }
}
