package dev.isomer.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Bodies;
import dev.isomer.Isomer;
import dev.isomer.block.prose.Prose;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.FrontMatterValue;
import dev.isomer.page.Page;
import dev.isomer.page.PageReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Page files and their front matter as real sites have them. */
class FilesTest {
    private static final Isomer ISOMER = Isomer.standard();

    @Test
    void aFileMayEndBehindItsFrontMatter() {
        String file = "---\ntitle: Gardens\npermalink: /gardens/\nvariant: tiptap\n---\n";
        Page page = saved(file);

        assertThat(page.blocks()).isEmpty();
        assertThat(ISOMER.render(page)).isEmpty();
        assertThat(ISOMER.write(page.withFrontMatter("title", "Plots"))).isEqualTo(file.replace("Gardens", "Plots"));
    }

    @Test
    void aBodyIsAddedToAFileWithoutOne() {
        Page page = ISOMER.read("---\ntitle: Gardens\n---\n").page();

        assertThat(ISOMER.write(page.withBlocks(Bodies.blocks("<p>Dig</p>"))))
                .isEqualTo("---\ntitle: Gardens\n---\n<p>Dig</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n"})
    void theEndOfAFileStaysAsItIs(String end) {
        String file = "---\ntitle: Gardens\n---\n<p>Dig</p>" + end;
        Page page = ISOMER.read(file).page();

        assertThat(ISOMER.write(page.withFrontMatter("title", "Plots"))).isEqualTo(file.replace("Gardens", "Plots"));
        assertThat(ISOMER.write(page.withBlock(page.blocks().get(0), Bodies.block("<p>Sow</p>"))))
                .isEqualTo(file.replace("Dig", "Sow"));
        assertThat(ISOMER.writeCanonical(page)).isEqualTo("---\ntitle: Gardens\n---\n<p>Dig</p>");
    }

    @Test
    void longValuesAreFoldedAtASpace() {
        Page page = saved("""
                ---
                title: Gardens
                description: In our gardens you rent a plot for one year, grow what you like and
                  meet people who have grown things for a long time
                note: "Gardens: in all of them you rent a plot for a year, grow what you like
                  and meet people"
                image: /images/Our gardens and the people who work in them/Spring and summer/A
                  bee on a bean.png
                ---
                """);

        assertThat(page.description())
                .isEqualTo("In our gardens you rent a plot for one year, grow what you like and meet"
                        + " people who have grown things for a long time");
        assertThat(page.image())
                .isEqualTo("/images/Our gardens and the people who work in them/Spring and summer/A bee on a bean.png");
        assertThat(page.frontMatter().get("note")).endsWith("what you like and meet people");
    }

    @Test
    void aChangedKeyLeavesFoldedNeighboursAlone() {
        String file = """
                ---
                description: In our gardens you rent a plot
                  for a year
                title: Gardens
                image: "/images/A bee
                  on a bean.png"
                ---
                """;
        Page page = ISOMER.read(file).page();

        assertThat(ISOMER.write(page.withFrontMatter("title", "Plots"))).isEqualTo(file.replace("Gardens", "Plots"));
    }

    @Test
    void valuesAreQuotedWhereTheCmsQuotesThem() {
        Page page = saved("""
                ---
                title: "Gardens: a guide"
                permalink: /annas-garden/
                description: ""
                breadcrumb: Anna's garden
                name: '"Best" gardens'
                date: 2024-03-01
                order: "010"
                social_media: {}
                tags: []
                ---
                """);

        assertThat(page.title()).isEqualTo("Gardens: a guide");
        assertThat(page.description()).isEmpty();
        assertThat(page.frontMatter().date()).isEqualTo("2024-03-01");
        assertThat(page.frontMatter().get("name")).isEqualTo("\"Best\" gardens");
        assertThat(page.frontMatter().get("social_media")).isNull();
    }

    @Test
    void aPermalinkInQuotesIsKeptInThem() {
        String file = "---\npermalink: \"/anna's-garden/\"\ntitle: Gardens\n---\n";
        Page page = ISOMER.read(file).page();

        assertThat(page.permalink()).isEqualTo("/anna's-garden/");
        assertThat(ISOMER.write(page.withFrontMatter("title", "Plots"))).isEqualTo(file.replace("Gardens", "Plots"));
    }

    @Test
    void unknownKeysAndTheirOrderAreKept() {
        String file = """
                ---
                variant: tiptap
                legacy_id: 7
                title: Gardens
                collection: gardens
                published: false
                hero:
                  text: Dig
                permalink: /gardens/
                ---
                """;
        Page page = saved(file);

        assertThat(page.frontMatter().values().keySet())
                .containsExactly("variant", "legacy_id", "title", "collection", "published", "hero", "permalink");
        assertThat(page.frontMatter().values())
                .containsEntry("hero", new FrontMatterValue.Entries(Map.of("text", new FrontMatterValue.Text("Dig"))));
    }

    @Test
    void entitiesInValuesAreTextAndNotCharacters() {
        String file = "---\ntitle: Beans &amp; bees\n---\n";
        PageReading reading = ISOMER.read(file);

        assertThat(reading.page().title()).isEqualTo("Beans &amp; bees");
        assertThat(ISOMER.writeCanonical(reading.page())).isEqualTo(file);
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("front-matter-entity");
    }

    @Test
    void dashesInAValueDoNotEndTheFrontMatter() {
        String file =
                "---\nvariant: tiptap\ntitle: Beans --- and bees\ndescription: a---b\n---\n<p>Dig</p>\n---\n<p>Sow</p>";
        Page page = ISOMER.read(file).page();

        assertThat(page.title()).isEqualTo("Beans --- and bees");
        assertThat(page.blocks()).extracting(block -> ((Prose) block).text()).containsExactly("Dig", "---", "Sow");
        assertThat(ISOMER.write(page)).isEqualTo(file);
        assertThat(ISOMER.write(page.withFrontMatter("description", "x"))).isEqualTo(file.replace("a---b", "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "file, file_url: /files/rules.pdf",
        "link, external: https://example.gov.sg/rules",
    })
    void aResourceMayHaveNoPermalinkAndNoBody(String layout, String key) {
        Page page = saved("---\ntitle: Rules\ndate: 2024-03-01\nlayout: " + layout + "\n" + key + "\n---\n");
        FrontMatter frontMatter = page.frontMatter();

        assertThat(page.permalink()).isNull();
        assertThat(frontMatter.layout()).isEqualTo(layout);
        assertThat(layout.equals("file") ? frontMatter.fileUrl() : frontMatter.external())
                .isEqualTo(key.substring(key.indexOf(' ') + 1));
        assertThat(ISOMER.check(page)).extracting(Diagnostic::code).containsExactly("layout-content-left-out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who may rent? A guide.md",
                "Beans & bees: the café.md",
                "2024-03-01-post-Dig and sow.md",
                "花园.md",
            })
    void aFileMayHaveAnyName(String name, @TempDir Path folder) throws IOException {
        Path path = folder.resolve(name);
        Files.writeString(path, "---\ntitle: Gardens\n---\n<p>Dig</p>");

        Page page = ISOMER.read(path).page();

        assertThat(page.title()).isEqualTo("Gardens");
        assertThat(ISOMER.writeBytes(page)).isEqualTo(Files.readAllBytes(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "variant: markdown\n"})
    void aMarkdownPageIsKept(String variant) {
        String file = """
                ---
                title: Gardens
                %s---
                # Dig

                Rent **a plot** of [ours](/plots/){: .button}.

                * beans
                * <b>bees</b>

                <iframe src="https://form.gov.sg/1"></iframe>
                """.formatted(variant);
        Page page = ISOMER.read(file).page();

        assertThat(ISOMER.write(page)).isEqualTo(file);
        assertThat(ISOMER.write(page.withFrontMatter("title", "Plots"))).isEqualTo(file.replace("Gardens", "Plots"));
    }

    @Test
    void lineEndsOfOtherSystemsAreKept() {
        String file = "---\r\ntitle: Gardens\r\n---\r\n<p>Dig\r\nand sow</p>\r\n<p>Water</p>\r\n";
        Page page = ISOMER.read(file).page();

        assertThat(ISOMER.write(page)).isEqualTo(file);
        assertThat(ISOMER.write(page.withFrontMatter("title", "Plots")
                        .withBlock(page.blocks().get(0), Bodies.block("<p>Dig</p>"))))
                .isEqualTo("---\r\ntitle: Plots\r\n---\r\n<p>Dig</p>\r\n<p>Water</p>\r\n");
        assertThat(page.blocks()).isEqualTo(Bodies.blocks("<p>Dig and sow</p><p>Water</p>"));
    }

    @Test
    void aByteOrderMarkIsKept() {
        String file = "\ufeff---\ntitle: Gardens\n---\n<p>Dig</p>";
        PageReading reading = ISOMER.read(file.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.page().title()).isEqualTo("Gardens");
        assertThat(ISOMER.write(reading.page().withFrontMatter("title", "Plots")))
                .isEqualTo(file.replace("Gardens", "Plots"));
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).isEmpty();
    }

    private static Page saved(String file) {
        PageReading reading = ISOMER.read(file);
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(ISOMER.write(reading.page())).isEqualTo(file);
        assertThat(ISOMER.writeCanonical(reading.page())).isEqualTo(file);
        return reading.page();
    }
}
