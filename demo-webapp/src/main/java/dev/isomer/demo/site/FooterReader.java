package dev.isomer.demo.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the footer's data. */
final class FooterReader {

    static final String FILE = "_data/footer.yml";

    private static final int MOST_OWN_LINKS = 2;
    private static final Set<String> NO_COLUMNS = Set.of("contact us", "faq");
    private static final Map<String, String> STANDARD_LINKS = standardLinks();

    private final NavigationReader navigation;

    FooterReader(NavigationReader navigation) {
        this.navigation = navigation;
    }

    Footer read(SiteFiles files, String siteTitle, List<NavLink> siteNavigation) {
        DataMap data = DataFile.read(files, FILE);
        String agency = data.has("copyright_agency") ? data.text("copyright_agency") : siteTitle;
        return new Footer(
                columns(data, siteNavigation),
                links(data),
                data.text("notice"),
                data.text("copyright_year") + " " + agency);
    }

    private List<NavLink> columns(DataMap data, List<NavLink> siteNavigation) {
        List<NavLink> links = data.has("navlinks") ? navigation.links(data, "navlinks") : siteNavigation;
        return links.stream()
                .filter(link -> !NO_COLUMNS.contains(link.getTitle().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<NavLink> links(DataMap data) {
        List<NavLink> links = new ArrayList<>();
        navigation.links(data, "links").stream().limit(MOST_OWN_LINKS).forEach(links::add);
        STANDARD_LINKS.forEach((key, title) -> {
            if (data.has(key)) {
                links.add(new NavLink(title, SiteUrls.requireUrl(data, key)));
            }
        });
        return links;
    }

    private static Map<String, String> standardLinks() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("faq", "FAQ");
        links.put("contact_us", "Contact Us");
        links.put("feedback", "Feedback");
        links.put("privacy_policy", "Privacy Statement");
        links.put("terms_of_use", "Terms of Use");
        return links;
    }
}
