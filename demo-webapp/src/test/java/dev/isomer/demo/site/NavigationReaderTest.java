package dev.isomer.demo.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigationReaderTest {

    @Test
    void showsACollectionsPagesAndOfAGroupOnlyTheFirst() {
        NavLink link = MemoryFiles.site().read().getNavigation().get(0);

        assertThat(link.getUrl()).isEqualTo("/our-guides/first/");
        assertThat(link.getChildren()).extracting(NavLink::getTitle).containsExactly("First", "In Depth", "Last");
        assertThat(link.getChildren().get(1).getUrl()).isEqualTo("/our-guides/in-depth/a/");
    }

    @Test
    void readsLinksBelowALink() {
        NavLink link = link("""
            title: More
                url: /more/
                sublinks:
                  - title: Inside
                    url: /more/inside/
                  - title: Outside
                    url: https://example.org/
            """);

        assertThat(link.getChildren()).extracting(NavLink::isExternal).containsExactly(false, true);
    }

    @Test
    void takesALinkForExternalWhenItSaysSo() {
        assertThat(link("title: App\n    url: /app/\n    external: true\n").isExternal())
                .isTrue();
        assertThat(link("title: App\n    url: /app/\n").isExternal()).isFalse();
    }

    @Test
    void knowsWhichLinkAPageIsBelow() {
        Site site = files("title: Parts\n    url: /parts/\n  - title: Guides\n    collection: our-guides\n")
                .read();
        NavLink parts = site.getNavigation().get(0);
        NavLink guides = site.getNavigation().get(1);

        assertThat(site.plainPage("/parts/card/", "Card").isBelow(parts)).isTrue();
        assertThat(site.plainPage("/parts/card/", "Card").isBelow(guides)).isFalse();
        assertThat(site.page("/our-guides/in-depth/b/").isBelow(guides)).isTrue();
        assertThat(site.page("/our-guides/in-depth/b/").isBelow(parts)).isFalse();
    }

    private static NavLink link(String yaml) {
        return files(yaml).read().getNavigation().get(0);
    }

    private static MemoryFiles files(String yaml) {
        return MemoryFiles.site().with("_data/navigation.yml", "links:\n  - " + yaml);
    }
}
