package dev.isomer.demo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BreadcrumbsTest {

    private final Site site = MemoryFiles.site()
            .with(
                    "_data/navigation.yml",
                    "links:\n  - title: Guides\n    collection: our-guides\n  - title: Parts\n    url: /parts/\n")
            .read();

    @Test
    void goesThroughTheCollectionToThePage() {
        assertThat(way(site.page("/our-guides/first/")))
                .containsExactly("Home /", "Our Guides /our-guides/first/", "First null");
    }

    @Test
    void namesTheGroupThatHoldsThePage() {
        assertThat(way(site.page("/our-guides/in-depth/b/")))
                .containsExactly(
                        "Home /", "Our Guides /our-guides/first/", "In Depth /our-guides/in-depth/a/", "B null");
    }

    @Test
    void takesThePagesOwnNameForIt() {
        assertThat(way(site.page("/our-guides/last/"))).endsWith("The End null");
    }

    @Test
    void findsTheWayToAPlainPageByItsPath() {
        assertThat(way(site.plainPage("/parts/", "Parts"))).containsExactly("Home /", "Parts null");
        assertThat(way(site.plainPage("/parts/card/", "Card"))).containsExactly("Home /", "Parts /parts/", "Card null");
    }

    @Test
    void marksOnlyTheLastStepAsCurrent() {
        assertThat(site.page("/our-guides/in-depth/b/").getBreadcrumb())
                .extracting(Breadcrumb::isCurrent)
                .containsExactly(false, false, false, true);
    }

    private static List<String> way(SitePage page) {
        return page.getBreadcrumb().stream()
                .map(step -> step.getTitle() + " " + step.getUrl())
                .toList();
    }
}
