package dev.isomer.demo.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeighboursTest {

    private final Site site = MemoryFiles.site().read();

    @Test
    void goInAndOutOfGroups() {
        SitePage page = site.page("/our-guides/in-depth/a/");

        assertThat(page.getPrevious().getTitle()).isEqualTo("First");
        assertThat(page.getNext().getTitle()).isEqualTo("B");
        assertThat(site.page("/our-guides/in-depth/b/").getNext().getUrl()).isEqualTo("/our-guides/last/");
    }

    @Test
    void endWithTheCollection() {
        assertThat(site.page("/our-guides/first/").getPrevious()).isNull();
        assertThat(site.page("/our-guides/last/").getNext()).isNull();
    }

    @Test
    void areNoneForAPlainPage() {
        SitePage page = site.plainPage("/parts/", "Parts");

        assertThat(page.getPrevious()).isNull();
        assertThat(page.getNext()).isNull();
        assertThat(page.getSideNav()).isEmpty();
    }
}
