package dev.isomer.demo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SiteTest {

    private static final String SEED = "_products-and-services/Collaborate With Us/Industry Collaboration.md";

    private final Site site =
            Site.read(new DirectoryFiles(Path.of("src/main/webapp/WEB-INF/site")), new FrontMatterReader());

    @Test
    void servesTheRebuiltPageUnderThreePaths() {
        assertThat(site.getPaths())
                .containsExactly(
                        "/products-and-services/overview/",
                        "/products-and-services/collaborate-with-us/government-collaboration/",
                        "/industry-collaboration/",
                        "/industry-collaboration/from-file/",
                        "/industry-collaboration/from-java/",
                        "/products-and-services/products/");
        assertThat(site.page("/industry-collaboration/from-java/").getSource()).isEqualTo(SEED);
    }

    @Test
    void servesNothingElse() {
        assertThat(site.page("/products-and-services/collaborate-with-us/industry-collaboration/"))
                .isNull();
        assertThat(site.page("/")).isNull();
    }

    @Test
    void showsTheRebuiltPageInItsPlace() {
        SitePage page = site.page("/industry-collaboration/from-file/");

        assertThat(page.getTitle()).isEqualTo("Industry Collaboration");
        assertThat(page.getDescription()).startsWith("GovTech is always looking");
        assertThat(page.getBreadcrumb())
                .extracting(Breadcrumb::getTitle)
                .containsExactly("Home", "Products And Services", "Collaborate With Us", "Industry Collaboration");
        assertThat(page.getPrevious().getTitle()).isEqualTo("Government Collaboration");
        assertThat(page.getNext().getTitle()).isEqualTo("Products");
    }

    @Test
    void leadsToTheMainPathOfTheRebuiltPage() {
        assertThat(site.page("/products-and-services/products/").getPrevious().getUrl())
                .isEqualTo("/industry-collaboration/");
    }

    @Test
    void saysWhatItIsNot() {
        assertThat(site.getTitle()).isEqualTo("Isomer blocks demo");
        assertThat(site.getFooter().getNotice()).contains("Unofficial", "Not affiliated");
        assertThat(site.getFooter().getCopyright()).isEqualTo("2026 Isomer blocks demo");
    }
}
