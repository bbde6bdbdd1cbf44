package dev.isomer.demo.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Collects a site's pages under every path that the demo serves them at. */
final class SitePages {

    private final DemoPaths paths;
    private final Map<String, SitePage> pages = new LinkedHashMap<>();
    private final Set<String> permalinks = new LinkedHashSet<>();

    SitePages(DemoPaths paths) {
        this.paths = paths;
    }

    void add(Collection collection) {
        collection.getItems().forEach(page -> add(collection, page));
    }

    Map<String, SitePage> byPath() {
        return Collections.unmodifiableMap(pages);
    }

    Set<String> permalinks() {
        return permalinks;
    }

    private void add(Collection collection, CollectionPage page) {
        String permalink = page.getInfo().getPermalink();
        permalinks.add(permalink);
        for (String path : paths.paths(permalink)) {
            if (pages.put(path, SitePage.of(path, collection, page)) != null) {
                throw new SiteDataException(page.getSource(), "permalink", "belongs to another page already: " + path);
            }
        }
    }
}
