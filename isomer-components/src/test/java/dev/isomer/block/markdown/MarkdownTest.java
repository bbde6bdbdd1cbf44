package dev.isomer.block.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.BlockType;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.Embeds;
import dev.isomer.block.Labels;
import dev.isomer.block.LinkResolver;
import dev.isomer.block.MarkdownRenderer;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderContext;
import dev.isomer.block.RenderObserver;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.RenderSettings;
import dev.isomer.block.Renderers;
import dev.isomer.block.prose.Prose;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.html.Buffers;
import dev.isomer.html.HtmlWriter;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import dev.isomer.safe.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private final List<Diagnostic> found = new ArrayList<>();

    private String web(String markdown) {
        return render(Isomer.builder(), markdown);
    }

    private String render(Isomer.Builder isomer, String markdown) {
        RenderOptions options = RenderOptions.standard().withDiagnostics(found::add);
        return isomer.options(options).build().render(new Markdown(markdown));
    }

    private List<String> codes() {
        return found.stream().map(Diagnostic::code).toList();
    }

    @Test
    void markdownBecomesBlocksForVisitors() {
        assertThat(web("# A\n\n[b](/b/) **c**\n*d*\n\n![e](/e.png)"))
                .isEqualTo("<h1 id=\"a\">A</h1><p><a href=\"/b/\">b</a> <strong>c</strong>\n<em>d</em></p>"
                        + "<p><img src=\"/e.png\" alt=\"e\" loading=\"lazy\"></p>");
        assertThat(web("<blockquote>a</blockquote>")).isEqualTo("<blockquote class=\"isomer-quote\">a</blockquote>");
        assertThat(codes()).isEmpty();
    }

    @Test
    void linksAreMappedOnce() {
        assertThat(render(Isomer.builder().links(LinkResolver.basedOn("/app", "/media")), "[a](/b/) ![c](/d.png)"))
                .contains("href=\"/app/b/\"", "src=\"/media/d.png\"");
    }

    @Test
    void filesKeepTheText() {
        String text = "a  \n*b* {: .c}\r\n<script>d</script> &nbsp; {{ e }}";

        assertThat(Isomer.standard().writeCanonical(Page.of(FrontMatter.empty(), new Markdown("a *b* & {: .c}"))))
                .isEqualTo("a *b* & {: .c}");
        assertThat(written(text)).isEqualTo(text);
        assertThatNullPointerException().isThrownBy(() -> new Markdown(null)).withMessage("source");
    }

    private static String written(String text) {
        HtmlWriter out = HtmlWriter.toFile();
        RenderSettings settings = RenderSettings.forFiles(Isomer.standard().blockTypes());
        RenderOptions options = RenderOptions.standard().withProfile(Profile.SOURCE);
        new RenderContext(settings, options, RenderObserver.NONE).render(new Markdown(text), out);
        return out.toString();
    }

    @Test
    void theRendererOfTheApplicationIsNotTrusted() {
        String html = render(
                Isomer.builder().markdown(text -> "<p onclick=\"x()\">" + text + "<script>x()</script></p>"), "a");

        assertThat(html).isEqualTo("<p>a</p>");
        assertThat(codes()).containsExactly("attribute-dropped", "element-dropped");
    }

    @Test
    void aRendererThatFailsIsReported() {
        MarkdownRenderer endless = new MarkdownRenderer() {
            @Override
            public String toHtml(String markdown) {
                return toHtml(markdown + " ");
            }
        };
        List<MarkdownRenderer> bad = List.of(endless, text -> null, text -> text.substring(99));
        for (MarkdownRenderer renderer : bad) {
            assertThat(render(Isomer.builder().markdown(renderer), "*a*\nb\n \n<b>"))
                    .isEqualTo("<p class=\"isomer-markdown\">*a*\nb</p><p class=\"isomer-markdown\">&lt;b&gt;</p>");
        }
        assertThat(codes()).containsOnly("markdown-failed").hasSize(bad.size());
    }

    @Test
    void withoutAnyRendererTheTextIsShownAndReportedOnce() {
        String html =
                renderWithoutRenderer(Profile.WEB, new Markdown("\n*a*\r\nb\r\n\r\n\r\n<b>\n"), new Markdown("c"));

        assertThat(html)
                .isEqualTo("<p class=\"isomer-markdown\">*a*\r\nb</p><p class=\"isomer-markdown\">&lt;b&gt;</p>"
                        + "<p class=\"isomer-markdown\">c</p>");
        assertThat(codes()).containsExactly("markdown-not-rendered");
        assertThat(found.get(0).hint()).contains("org.commonmark:commonmark");
        assertThat(renderWithoutRenderer(Profile.SOURCE, new Markdown("a"), new Markdown(" ")))
                .isEqualTo("<p>a</p>");
    }

    private String renderWithoutRenderer(Profile profile, Block... blocks) {
        BlockType<Markdown> type = BlockType.builder("markdown", Markdown.class)
                .renderer(new MarkdownBlockRenderer(null))
                .build();
        BlockTypes types = new BlockTypes(List.of(type, Prose.TYPE));
        RenderSettings settings = new RenderSettings(
                new Renderers(types, Map.of()),
                Policies.standard(),
                LinkResolver.none(),
                null,
                Labels.none(),
                Embeds.lazy());
        RenderOptions options = RenderOptions.standard().withProfile(profile).withDiagnostics(found::add);
        HtmlWriter out = HtmlWriter.toText(new Buffers());
        new RenderContext(settings, options, RenderObserver.NONE).renderAll(List.of(blocks), out);
        return out.toString();
    }

    @Test
    void marksOfKramdownAreLeftOutAndReportedOnce() {
        assertThat(web("# A {: .b}\n{: #c .d}\n\n[e](/e/){:target=\"_blank\"} f\n{:toc}\n"))
                .isEqualTo("<h1 id=\"a\">A</h1><p><a href=\"/e/\">e</a> f</p>");
        assertThat(codes()).containsExactly("kramdown-mark");
    }

    @Test
    void codeKeepsWhatLooksLikeAMark() {
        assertThat(web("`{: .a}` b\n\n```\n{: .c}\n```\n\n\\{: .d}"))
                .isEqualTo("<p><code>{: .a}</code> b</p><pre><code>{: .c}\n</code></pre><p>{: .d}</p>");
        assertThat(codes()).isEmpty();
    }

    @Test
    void aRendererOfTheApplicationGetsTheMarks() {
        assertThat(render(Isomer.builder().markdown(text -> text), "a {: .b}")).isEqualTo("a {: .b}");
        assertThat(codes()).isEmpty();
    }
}
