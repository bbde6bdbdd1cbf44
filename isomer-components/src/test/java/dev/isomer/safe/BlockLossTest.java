package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.Embeds;
import dev.isomer.block.Labels;
import dev.isomer.block.LinkResolver;
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
import dev.isomer.page.PageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Markup that is read as blocks loses in profile SOURCE what it loses as prose, and reports as much; white space between
 * elements apart. {@link RenderingLossTest} holds prose against what was parsed. Prose has no place for an iframe: each
 * is written or reported.
 */
class BlockLossTest {
    private static final BlockTypes ALL = Isomer.standard().blockTypes();
    private static final BlockTypes PROSE_ONLY = new BlockTypes(List.of(Prose.TYPE));

    /** What a browser gets, the iframes in it, and what is reported to be none of it. */
    private record Rendering(List<String> tree, int frames, List<Diagnostic> findings) {

        List<String> codesBesideFrames() {
            return findings.stream()
                    .filter(finding -> !finding.message().contains("<iframe>"))
                    .map(Diagnostic::code)
                    .sorted()
                    .toList();
        }

        long framesLeftOut() {
            return findings.stream()
                    .map(Diagnostic::message)
                    .filter(message ->
                            message.contains("The element <iframe>") || message.contains("its <iframe> with it"))
                    .count();
        }
    }

    @ParameterizedTest
    @EnumSource(MarkupSamples.class)
    void isThatOfProse(MarkupSamples samples) throws IOException {
        List<String> unexplained = new ArrayList<>();
        int frames = 0;
        for (String html : samples.all()) {
            Rendering blocks = render(html, ALL);
            Rendering prose = render(html, PROSE_ONLY);
            boolean isSame = blocks.tree.equals(prose.tree)
                    && blocks.codesBesideFrames().equals(prose.codesBesideFrames())
                    && blocks.frames + blocks.framesLeftOut() == prose.framesLeftOut();
            if (!isSame) {
                unexplained.add(TreeLines.difference(blocks.tree, prose.tree) + "\n blocks " + blocks.findings
                        + "\n prose " + prose.findings + "\n of " + html);
            }
            frames += blocks.frames;
        }

        assertThat(unexplained.subList(0, Math.min(3, unexplained.size()))).isEmpty();
        assertThat(frames > 0).isEqualTo(samples == MarkupSamples.PAGES);
    }

    private static Rendering render(String html, BlockTypes types) {
        List<Block> blocks = new PageReader(types).readBody(html).page().blocks();
        List<Diagnostic> findings = new ArrayList<>();
        RenderSettings settings = new RenderSettings(
                new Renderers(types, Map.of()),
                Policies.standard(),
                LinkResolver.none(),
                null,
                Labels.none(),
                Embeds.lazy());
        RenderOptions options =
                RenderOptions.standard().withProfile(Profile.SOURCE).withDiagnostics(findings::add);
        HtmlWriter out = HtmlWriter.toText(new Buffers());
        new RenderContext(settings, options, RenderObserver.NONE).renderAll(blocks, out);
        Element body = Jsoup.parseBodyFragment(out.toString()).body();
        int frames = body.select("iframe").remove().size();
        return new Rendering(withoutWhiteSpace(TreeLines.of(TreeLines.settled(body))), frames, findings);
    }

    private static List<String> withoutWhiteSpace(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.matches("\\S* \\s*"))
                .map(line -> line.replaceAll("\\s+", ""))
                .toList();
    }
}
