package dev.isomer.demo.site;

import java.util.List;

/** The end of every page: link columns, a row of links, a notice and the copyright. */
public final class Footer {

    private final List<NavLink> columns;
    private final List<NavLink> links;
    private final String notice;
    private final String copyright;

    Footer(List<NavLink> columns, List<NavLink> links, String notice, String copyright) {
        this.columns = List.copyOf(columns);
        this.links = List.copyOf(links);
        this.notice = notice;
        this.copyright = copyright;
    }

    public List<NavLink> getColumns() {
        return columns;
    }

    public List<NavLink> getLinks() {
        return links;
    }

    public String getNotice() {
        return notice;
    }

    /** The year and who holds the rights, without the sign. */
    public String getCopyright() {
        return copyright;
    }
}
