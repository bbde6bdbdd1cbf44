package dev.isomer.demo.site;

import java.util.List;

/** A page in the side navigation. */
public final class SideNavItem implements SideNavEntry {

    private final CollectionPage page;
    private final boolean active;

    SideNavItem(CollectionPage page, boolean active) {
        this.page = page;
        this.active = active;
    }

    @Override
    public String getTitle() {
        return page.getTitle();
    }

    public String getUrl() {
        return page.getPath();
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean isGroup() {
        return false;
    }

    @Override
    public List<SideNavItem> getItems() {
        return List.of();
    }
}
