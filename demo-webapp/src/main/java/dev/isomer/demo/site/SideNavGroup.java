package dev.isomer.demo.site;

import java.util.List;

/** Neighbouring pages under one third-level title. */
public final class SideNavGroup implements SideNavEntry {

    private final String title;
    private final List<SideNavItem> items;

    SideNavGroup(String title, List<SideNavItem> items) {
        this.title = title;
        this.items = List.copyOf(items);
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public boolean isActive() {
        return items.stream().anyMatch(SideNavItem::isActive);
    }

    @Override
    public boolean isGroup() {
        return true;
    }

    @Override
    public List<SideNavItem> getItems() {
        return items;
    }
}
