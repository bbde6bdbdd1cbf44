package dev.isomer.demo.site;

import java.util.List;

/** Builds the side navigation of a page. */
final class SideNav {

    private SideNav() {}

    static List<SideNavEntry> of(Collection collection, CollectionPage current) {
        return collection.sections().stream()
                .map(section -> entry(section, current))
                .toList();
    }

    private static SideNavEntry entry(CollectionSection section, CollectionPage current) {
        List<SideNavItem> items = section.pages().stream()
                .map(page -> new SideNavItem(page, page == current))
                .toList();
        return section.title() == null ? items.get(0) : new SideNavGroup(section.title(), items);
    }
}
