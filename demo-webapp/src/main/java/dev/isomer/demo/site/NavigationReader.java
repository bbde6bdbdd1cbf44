package dev.isomer.demo.site;

import java.util.List;
import java.util.Map;

/** Reads the links of the navigation bar and of the footer's columns. */
final class NavigationReader {

    static final String FILE = "_data/navigation.yml";

    private static final List<String> KINDS = List.of("collection", "url", "resource_room");

    private final Map<String, Collection> collections;

    NavigationReader(Map<String, Collection> collections) {
        this.collections = collections;
    }

    List<NavLink> read(SiteFiles files) {
        return links(DataFile.read(files, FILE), "links");
    }

    List<NavLink> links(DataMap data, String key) {
        return data.maps(key).stream().map(this::link).toList();
    }

    private NavLink link(DataMap link) {
        String title = link.text("title");
        return switch (kind(link, title)) {
            case "collection" -> collectionLink(link, title);
            case "url" -> urlLink(link, title);
            default -> throw link.error("resource_room", "is not supported by this demo");
        };
    }

    private static String kind(DataMap link, String title) {
        List<String> kinds = KINDS.stream().filter(link::has).toList();
        if (kinds.size() != 1) {
            throw link.error("title", "\"" + title + "\" needs exactly one of " + String.join(", ", KINDS));
        }
        return kinds.get(0);
    }

    private NavLink collectionLink(DataMap link, String title) {
        Collection collection = collections.get(link.text("collection"));
        if (collection == null) {
            throw link.error("collection", "names no collection: " + link.text("collection"));
        }
        List<NavLink> children =
                collection.sections().stream().map(CollectionSection::toLink).toList();
        return new NavLink(title, children.get(0).getUrl(), false, collection.getName(), children);
    }

    private NavLink urlLink(DataMap link, String title) {
        String url = SiteUrls.requireUrl(link, "url");
        boolean external = link.flag("external") || SiteUrls.leadsOut(url);
        List<NavLink> children = link.maps("sublinks").stream()
                .map(child -> urlLink(child, child.text("title")))
                .toList();
        return new NavLink(title, url, external, null, children);
    }
}
