package dev.isomer.demo.site;

import java.util.List;

/** An entry of the side navigation: a page, or a group of pages. */
public interface SideNavEntry {

    String getTitle();

    /** Whether this is the page shown, or the group that holds it. */
    boolean isActive();

    boolean isGroup();

    /** The pages of a group; none for a page. */
    List<SideNavItem> getItems();
}
