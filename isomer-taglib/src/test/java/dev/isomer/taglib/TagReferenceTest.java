package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tag reference in docs says what the tag library descriptor says, and its examples give what it shows. */
class TagReferenceTest {
    static final String WRITE = "mvn -pl isomer-taglib -am test -Dtest=TagReferenceTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Disomer.docs=write";

    private static final String TEAM = """
        ---
        title: Our team
        permalink: /about/team/
        ---
        <h2>Who we are</h2>
        <p>We are <strong>twelve</strong>.</p>
        """;
    private static final String PAGE_FILE = "With the page file `about/Team.md`:\n\n```html\n" + TEAM + "```\n\n";
    private static final String JAVA = """
        With a block of Java, for instance from a servlet:

        ```java
        Card card = Card.builder().title("Grants").href("/grants/").build();
        request.setAttribute("cards", CardGrid.of(card));
        ```

        """;

    @Test
    void referenceIsUpToDate() throws Exception {
        Path file = repository().resolve("docs/tag-reference.md");
        String expected = reference();
        if ("write".equals(System.getProperty("isomer.docs"))) {
            Files.writeString(file, expected);
        }
        assertThat(Files.exists(file) ? read(file) : "")
                .as("docs/tag-reference.md is out of date: run " + WRITE)
                .isEqualTo(expected);
    }

    @Test
    void examplesOfTheDescriptorShowWhatTheyGive() throws Exception {
        String reference = read(repository().resolve("docs/tag-reference.md"));

        assertThat(Tld.read().tags())
                .allSatisfy(tag -> assertThat(reference)
                        .as(tag.name())
                        .contains("```jsp\n" + tag.jsp() + "\n```\n\n```html\n" + tag.html() + "\n```\n"));
        assertThat(Tld.read().functions())
                .allSatisfy(function -> assertThat(reference)
                        .as(function.name())
                        .contains("```jsp\n" + function.jsp() + "\n```\n\n```html\n" + function.html() + "\n```\n"));
    }

    private static String reference() throws Exception {
        try (JspServer server = new JspServer()) {
            server.file("WEB-INF/pages/about/Team.md", TEAM);
            Card card = Card.builder().title("Grants").href("/grants/").build();
            server.attribute("cards", CardGrid.of(card));
            return new TagReference(server, Map.of("page", PAGE_FILE, "block", JAVA)).write(Tld.read());
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("isomer-components"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
