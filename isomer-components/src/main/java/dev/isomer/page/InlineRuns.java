package dev.isomer.page;

import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseNode;
import dev.isomer.block.prose.ProseText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds blocks whose text would run into that of the block before: runs of text that are no paragraphs. */
final class InlineRuns {
    private InlineRuns() {}

    /** Whether the first ends and the second starts with text or inline markup. */
    static boolean wouldJoin(@Nullable Object before, @Nullable Object after) {
        return before instanceof Prose one
                && after instanceof Prose other
                && !one.isEmpty()
                && !other.isEmpty()
                && isInline(last(one.nodes()))
                && isInline(other.nodes().get(0));
    }

    private static ProseNode last(List<ProseNode> nodes) {
        return nodes.get(nodes.size() - 1);
    }

    private static boolean isInline(ProseNode node) {
        return node instanceof ProseText || node instanceof ProseElement element && !element.isBlock();
    }
}
