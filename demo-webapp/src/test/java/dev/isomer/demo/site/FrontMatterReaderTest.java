package dev.isomer.demo.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontMatterReaderTest {

    private final FrontMatterReader reader = new FrontMatterReader();

    @Test
    void joinsFoldedLines() {
        PageInfo info = read("title: A\npermalink: /a/\nimage: /images/One\n  two.jpg\n");

        assertThat(info.getImage()).isEqualTo("/images/One two.jpg");
    }

    @Test
    void leavesTextAsItIsWritten() {
        assertThat(read("title: No\npermalink: /a/\n").getTitle()).isEqualTo("No");
        assertThat(read("title: 010\npermalink: /a/\n").getTitle()).isEqualTo("010");
        assertThat(read("title: 1:30\npermalink: /a/\n").getTitle()).isEqualTo("1:30");
    }

    @Test
    void endsThePermalinkWithASlash() {
        assertThat(read("title: A\npermalink: /a\n").getPermalink()).isEqualTo("/a/");
    }

    @Test
    void stopsAtTheSecondLineOfDashes() {
        PageInfo info =
                reader.read("A.md", "---\r\ntitle: A\r\npermalink: /a/\r\n---\r\n<p>x</p>\r\n---\r\nbreadcrumb: B");

        assertThat(info.getBreadcrumb()).isEqualTo("A");
        assertThat(info.getDescription()).isNull();
    }

    private PageInfo read(String yaml) {
        return reader.read("A.md", "---\n" + yaml + "---\n");
    }
}
