package dev.isomer.demo.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FooterReaderTest {

    private static final String REQUIRED = "copyright_year: 2026\nnotice: Unofficial\n";

    @Test
    void fallsBackToTheSitesTitleAndNavigation() {
        Footer footer = MemoryFiles.site().read().getFooter();

        assertThat(footer.getCopyright()).isEqualTo("2026 Test");
        assertThat(footer.getNotice()).isEqualTo("Unofficial");
        assertThat(footer.getColumns()).extracting(NavLink::getTitle).containsExactly("Guides");
        assertThat(footer.getLinks()).isEmpty();
    }

    @Test
    void takesTwoOwnLinksAndTheStandardOnesThatAreGiven() {
        Footer footer = footer("""
            copyright_agency: Agency
            privacy_policy: /privacy/
            faq: https://example.org/faq
            links:
              - title: One
                url: /one/
              - title: Two
                url: /two/
              - title: Three
                url: /three/
            """);

        assertThat(footer.getCopyright()).isEqualTo("2026 Agency");
        assertThat(footer.getLinks())
                .extracting(NavLink::getTitle)
                .containsExactly("One", "Two", "FAQ", "Privacy Statement");
    }

    @Test
    void hasColumnsOfItsOwnWithoutContactAndQuestions() {
        Footer footer = footer("""
            navlinks:
              - title: Contact Us
                url: /contact-us/
              - title: Guides
                collection: our-guides
            """);

        assertThat(footer.getColumns()).extracting(NavLink::getTitle).containsExactly("Guides");
    }

    private static Footer footer(String yaml) {
        return MemoryFiles.site()
                .with("_data/footer.yml", REQUIRED + yaml)
                .read()
                .getFooter();
    }
}
