package dev.isomer;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.page.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a page shows besides its body, because its layout makes it of the front matter or of other pages. */
final class LayoutContent {
    private static final List<String> CONTACT_US = List.of("agency_name", "locations", "contacts", "feedback");
    private static final List<String> DATA_SEARCH = List.of("datagovsg-id", "default_field", "infotext");

    private static final Map<String, List<String>> KEYS = Map.of(
            "homepage",
            List.of("notification", "sections"),
            "contact_us",
            CONTACT_US,
            "contact-us",
            CONTACT_US,
            "event",
            List.of("start", "end", "address"),
            "datagovsg-search",
            DATA_SEARCH,
            "datagovsg-v2-search",
            DATA_SEARCH,
            "link",
            List.of("external"),
            "file",
            List.of("file_url"));

    private static final Set<String> LISTS = Set.of(
            "resources",
            "resources-alt",
            "events-listing",
            "search",
            "egazette-search",
            "isomer-landing-page",
            "initiatives",
            "our-journey",
            "our-team",
            "board-of-directors",
            "board-of-directors-leftnav",
            "who-we-are");

    private LayoutContent() {}

    /** What a rendering of the page leaves out, or null. */
    static @Nullable Diagnostic leftOut(Page page) {
        String layout = page.frontMatter().layout();
        if (layout == null) {
            return null;
        }
        if (LISTS.contains(layout)) {
            return finding(layout, "what it makes of other pages").at(page.position("layout"));
        }
        List<String> present = KEYS.getOrDefault(layout, List.of()).stream()
                .filter(page.frontMatter().values()::containsKey)
                .toList();
        return present.isEmpty()
                ? null
                : finding(layout, String.join(", ", present)).at(page.position(first(present, page)));
    }

    private static String first(List<String> keys, Page page) {
        return page.frontMatter().values().keySet().stream()
                .filter(keys::contains)
                .findFirst()
                .orElseThrow();
    }

    private static Diagnostic finding(String layout, String missing) {
        return Diagnostic.info(
                "layout-content-left-out",
                "The layout \"" + layout + "\" shows more than the body, which is not rendered: " + missing + ".",
                "Render it with a template of the application");
    }
}
