package dev.isomer;

import static dev.isomer.block.prose.ProseElements.heading;
import static dev.isomer.block.prose.ProseElements.link;
import static dev.isomer.block.prose.ProseElements.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isomer.block.Block;
import dev.isomer.block.BlockType;
import dev.isomer.block.LinkResolver;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.card.Card;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import dev.isomer.safe.EmbedPolicy;
import dev.isomer.safe.LinkPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an application does with the front door. */
class IsomerTest {
    private static final Card CARD =
            Card.builder().title("Grants").href("/grants/").linkText("Apply").build();

    record Notice(String text) implements Block {}

    private static final BlockType<Notice> NOTICE = BlockType.builder("notice", Notice.class)
            .renderer((notice, out, context) ->
                    out.startTag("aside").endOfTag().text(notice.text()).endTag("aside"))
            .build();

    @Test
    void aBlockTypeOfTheApplicationIsRendered() {
        Isomer isomer = Isomer.builder().blockType(NOTICE).build();
        assertThat(isomer.render(new Notice("R&D"))).isEqualTo("<aside>R&amp;D</aside>");
        assertThatThrownBy(() -> Isomer.standard().render(new Notice("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Isomer.builder().blockType");
        assertThatThrownBy(() ->
                        Isomer.builder().blockType(NOTICE).blockType(NOTICE).build())
                .hasMessageContaining("Two block types");
    }

    @Test
    void aRendererMayBeWrapped() {
        Isomer isomer = Isomer.builder()
                .renderer(Card.class, (card, out, next) -> {
                    out.startTag("section").endOfTag();
                    next.render(card.toBuilder().linkText("More").build(), out);
                    out.endTag("section");
                })
                .build();
        assertThat(isomer.render(CARD))
                .startsWith("<section><div class=\"isomer-card")
                .contains(">More<");
    }

    @Test
    void wrappersDoNotReachThePageFile() {
        Isomer isomer = Isomer.builder()
                .renderer(Card.class, (card, out, next) -> out.text("gone"))
                .build();
        Page page = Page.of(FrontMatter.empty().with("title", "x"), CARD);
        assertThat(isomer.write(page)).contains("isomer-card-title").doesNotContain("gone");
    }

    @Test
    void linksAreMappedInProfileWebOnly() {
        Isomer isomer = Isomer.builder()
                .links(LinkResolver.basedOn("/app", "https://media.example.com"))
                .build();
        Prose prose = Prose.of(paragraph(link("/about/", "About")));
        Image image = Image.builder("/images/a b.png").alt("A").build();
        assertThat(isomer.render(prose)).contains("href=\"/app/about/\"");
        assertThat(isomer.render(image)).contains("src=\"https://media.example.com/images/a%20b.png\"");
        assertThat(isomer.with(Profile.SOURCE).render(prose)).contains("href=\"/about/\"");
    }

    @Test
    void whatAResolverGivesIsCheckedToo() {
        Isomer isomer = Isomer.builder().links((url, target) -> "javascript:x").build();
        assertThat(isomer.render(Prose.of(paragraph(link("/about/", "About"))))).doesNotContain("javascript");
    }

    @Test
    void policiesAreTheApplications() {
        Isomer isomer = Isomer.builder()
                .linkPolicy(LinkPolicy.allowing("https"))
                .embedPolicy(EmbedPolicy.allowing("maps.example.com"))
                .build();
        assertThat(isomer.render(Iframe.builder("https://maps.example.com/x").build()))
                .contains("<iframe");
        assertThat(isomer.render(
                        Iframe.builder("https://www.youtube.com/embed/x").build()))
                .doesNotContain("<iframe");
        assertThat(isomer.render(Prose.of(paragraph(link("http://example.com", "x")))))
                .doesNotContain("http:");
    }

    @Test
    void dropsAreReportedWithTheirPlace() {
        List<Diagnostic> dropped = new ArrayList<>();
        Page page = Isomer.standard()
                .read("---\ntitle: x\n---\n<p>a</p>\n<p onclick=\"x\">b</p>")
                .page();
        String html = Isomer.standard().render(page, RenderOptions.standard().withDiagnostics(dropped::add));
        assertThat(html).isEqualTo("<p>a</p><p>b</p>");
        assertThat(dropped).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("attribute-dropped");
            assertThat(diagnostic.position()).hasToString("5:1");
        });
        assertThat(Isomer.standard().check(page)).extracting(Diagnostic::code).containsExactly("attribute-dropped");
    }

    @Test
    void aSessionKeepsIdsUniqueAndHeadingsInOrder() throws IOException {
        RenderSession session = Isomer.standard().session();
        StringBuilder out = new StringBuilder();
        session.render(Prose.of(heading(2, "Grants")), out);
        session.render(Prose.of(heading(2, "Grants")), out);
        session.render(CARD, out);
        assertThat(out).contains("<h2 id=\"grants\">", "<h2 id=\"grants-2\">", "<h3 class=\"isomer-card-title\">");
    }

    @Test
    void nothingAtAllIsAPageToo() {
        assertThat(Isomer.standard().read("").page().blocks()).isEmpty();
        assertThat(Isomer.standard().write(Isomer.standard().read("").page())).isEmpty();
        assertThat(Isomer.standard().render(Page.of(FrontMatter.empty()))).isEmpty();
    }

    @Test
    void theLayeredStylesheetHasTheSameRules() throws IOException {
        try (var in = Isomer.class.getResourceAsStream("/META-INF/resources/isomer/isomer-layered.css")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualToNormalizingNewlines(
                            "@layer isomer {\n" + Isomer.standard().stylesheet() + "}\n");
        }
    }

    @Test
    void theStylesheetOfTheJarIsThatOfTheBlocks() throws IOException {
        try (var in = Isomer.class.getResourceAsStream("/META-INF/resources/isomer/isomer.css")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Isomer.standard().stylesheet());
        }
    }
}
