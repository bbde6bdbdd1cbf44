package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.isomer.block.prose.ProseComment;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseNode;
import dev.isomer.block.prose.ProseText;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.html.Buffers;
import dev.isomer.html.HtmlWriter;
import dev.isomer.page.PageReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The prose of a page, less exactly what its rendering reports, is what a browser gets in profile SOURCE. */
class RenderingLossTest {
    private static final BlockTypes PROSE_ONLY = new BlockTypes(List.of(Prose.TYPE));

    @ParameterizedTest
    @EnumSource(MarkupSamples.class)
    void isReportedExactly(MarkupSamples samples) throws IOException {
        List<String> unexplained = new ArrayList<>();
        for (String html : samples.all()) {
            List<Block> blocks =
                    new PageReader(PROSE_ONLY).readBody(html).page().blocks();
            Deque<Diagnostic> findings = new ArrayDeque<>();
            String rendered = render(blocks, findings);
            Element rest = rest(blocks, findings);
            List<String> expected = TreeLines.of(TreeLines.settled(rest));
            List<String> actual = TreeLines.of(
                    TreeLines.settled(Jsoup.parseBodyFragment(rendered).body()));
            if (!actual.equals(expected) || !findings.isEmpty()) {
                unexplained.add(
                        TreeLines.difference(actual, expected) + "\n and reports " + findings + "\n of " + html);
            }
        }
        assertThat(unexplained.subList(0, Math.min(3, unexplained.size()))).isEmpty();
    }

    private static String render(List<Block> blocks, Deque<Diagnostic> findings) {
        RenderSettings settings = new RenderSettings(
                new Renderers(PROSE_ONLY, Map.of()),
                Policies.standard(),
                LinkResolver.none(),
                null,
                Labels.none(),
                Embeds.lazy());
        RenderOptions options =
                RenderOptions.standard().withProfile(Profile.SOURCE).withDiagnostics(findings::add);
        HtmlWriter out = HtmlWriter.toText(new Buffers());
        new RenderContext(settings, options, RenderObserver.NONE).renderAll(blocks, out);
        return out.toString();
    }

    private static Element rest(List<Block> blocks, Deque<Diagnostic> findings) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        for (Block block : blocks) {
            add(((Prose) block).nodes(), document.body(), findings);
        }
        return document.body();
    }

    private static void add(List<ProseNode> nodes, Element parent, Deque<Diagnostic> findings) {
        for (ProseNode node : nodes) {
            if (node instanceof ProseText text) {
                parent.appendChild(new TextNode(text.text()));
            } else if (node instanceof ProseElement element) {
                add(element, parent, findings);
            } else if (!take(Dropped.content(node instanceof ProseComment ? "comment" : "raw text"), findings)) {
                throw new AssertionError("Not reported: " + node);
            }
        }
    }

    private static void add(ProseElement element, Element parent, Deque<Diagnostic> findings) {
        if (take(Dropped.element(element.name(), false), findings)) {
            return;
        }
        boolean isBox = "checkbox".equals(element.attributes().get("type"));
        Element place = parent;
        if (isBox || !take(Dropped.element(element.name(), true), findings)) {
            place = parent.appendElement(element.name());
            attributes(element, place, findings);
        }
        add(element.children(), place, findings);
    }

    private static void attributes(ProseElement element, Element written, Deque<Diagnostic> findings) {
        for (int i = 0; i < element.attributes().size(); i++) {
            String name = element.attributes().name(i);
            String value = element.attributes().value(i);
            if (isKeptStyle(name, value)
                    || !take(Dropped.attribute(element.name(), name, value), findings)
                            && !take(Dropped.url(new RefusedUrl(value, "", "")), findings)) {
                written.attr(name, value);
            }
        }
    }

    /** Of a long style the report shows only the start, which may be that of another one. */
    private static boolean isKeptStyle(String name, String value) {
        return name.equals("style") && value.length() > 80 && StylePolicy.allows(value);
    }

    /** The reason at the end of a message may be any. */
    private static boolean take(Diagnostic expected, Deque<Diagnostic> findings) {
        Diagnostic next = findings.peek();
        String message = expected.message().substring(0, expected.message().length() - 1);
        boolean isNext = next != null
                && next.code().equals(expected.code())
                && next.message().startsWith(message);
        if (isNext) {
            findings.remove();
        }
        return isNext;
    }
}
