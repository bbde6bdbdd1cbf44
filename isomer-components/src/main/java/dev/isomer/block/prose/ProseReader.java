package dev.isomer.block.prose;

import dev.isomer.block.FallbackReader;
import dev.isomer.block.NodeCursor;
import dev.isomer.block.ReadContext;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Takes whatever no other reader takes: an element of its own, or a run of text and inline elements. */
final class ProseReader implements FallbackReader<Prose> {

    @Override
    public @Nullable Prose read(NodeCursor cursor, ReadContext context) {
        if (InlineSpace.isBlank(Objects.requireNonNull(cursor.node()))) {
            return null;
        }
        ProseTreeReader tree = new ProseTreeReader(context);
        Element element = cursor.element();
        if (element != null && FlowElements.isBlock(element.normalName())) {
            cursor.advance();
            return Prose.of(tree.element(element));
        }
        List<ProseNode> run = tree.run(cursor, ProseReader::endsRun);
        return run.isEmpty() ? null : Prose.of(run);
    }

    @Override
    public @Nullable Prose readTogether(List<Node> nodes, ReadContext context) {
        List<ProseNode> all = new ProseTreeReader(context).all(nodes);
        return all.isEmpty() ? null : Prose.of(all);
    }

    private static boolean endsRun(Node node) {
        return node instanceof Element element && FlowElements.isBlock(element.normalName());
    }
}
