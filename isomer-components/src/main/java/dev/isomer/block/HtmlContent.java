package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.safe.MarkupParser;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Node;

/** Reads HTML that stands in no file. */
final class HtmlContent {
    private HtmlContent() {}

    static List<Block> read(String html, BlockTypes types, Consumer<Diagnostic> diagnostics) {
        return new ReadContext(types, new NoSource(diagnostics))
                .readChildren(
                        MarkupParser.parse(html, (finding, offset) -> diagnostics.accept(finding))
                                .body(),
                        0);
    }

    private record NoSource(Consumer<Diagnostic> diagnostics) implements SourceTracker {
        @Override
        public void read(Object part, Node first, Node last) {}

        @Override
        public void report(Diagnostic diagnostic, Node node) {
            diagnostics.accept(diagnostic);
        }

        @Override
        public List<SiblingRun> runs(List<Node> siblings) {
            return siblings.isEmpty() ? List.of() : List.of(new SiblingRun(siblings, false, siblings.get(0)));
        }
    }
}
