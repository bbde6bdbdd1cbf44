package dev.isomer.demo.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SideNavTest {

    @Test
    void followsTheOrderOfTheCollection() {
        assertThat(sideNav("/our-guides/first/")).isEqualTo("[First] In Depth(A,B) Last");
    }

    @Test
    void marksThePageAndTheGroupThatHoldsIt() {
        assertThat(sideNav("/our-guides/in-depth/b/")).isEqualTo("First [In Depth](A,[B]) Last");
    }

    @Test
    void groupsOnlyNeighbours() {
        MemoryFiles files = MemoryFiles.site()
                .with(
                        "_our-guides/collection.yml",
                        MemoryFiles.order("our-guides", "In Depth/A.md", "First.md", "In Depth/B.md"));

        assertThat(sideNav(files, "/our-guides/first/")).isEqualTo("In Depth(A) [First] In Depth(B)");
    }

    @Test
    void doesNotJoinGroupsWithDifferentTitles() {
        MemoryFiles files = MemoryFiles.site()
                .with("_our-guides/In Depth/B.md", MemoryFiles.page("B", "/our-guides/b/", "third_nav_title: Deeper"));

        assertThat(sideNav(files, "/our-guides/b/")).isEqualTo("First In Depth(A) [Deeper]([B]) Last");
    }

    @Test
    void leadsToThePathThatTheDemoServes() {
        MemoryFiles files = MemoryFiles.site()
                .with(
                        "_config.yml",
                        "title: T\ndescription: D\ndemo_paths:\n  /our-guides/first/:\n    - /one/\n    - /two/\n");

        SideNavItem first =
                (SideNavItem) files.read().page("/two/").getSideNav().get(0);

        assertThat(first.getUrl()).isEqualTo("/one/");
        assertThat(first.isActive()).isTrue();
    }

    private static String sideNav(String path) {
        return sideNav(MemoryFiles.site(), path);
    }

    private static String sideNav(MemoryFiles files, String path) {
        StringBuilder text = new StringBuilder();
        for (SideNavEntry entry : files.read().page(path).getSideNav()) {
            text.append(' ').append(name(entry));
            if (entry.isGroup()) {
                text.append('(')
                        .append(String.join(
                                ",",
                                entry.getItems().stream().map(SideNavTest::name).toList()))
                        .append(')');
            }
        }
        return text.substring(1);
    }

    private static String name(SideNavEntry entry) {
        return entry.isActive() ? "[" + entry.getTitle() + "]" : entry.getTitle();
    }
}
