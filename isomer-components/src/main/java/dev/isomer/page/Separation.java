package dev.isomer.page;

import dev.isomer.block.markdown.Markdown;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseNode;
import dev.isomer.block.prose.ProseText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must stand between two neighbours at least, so that they are not read as one. */
enum Separation {
    NONE,
    /** Both are text or inline markup: words would run together. */
    SPACE,
    /** One is Markdown. */
    BLANK_LINE;

    static Separation between(@Nullable Object before, @Nullable Object after) {
        if (before == null || after == null) {
            return NONE;
        }
        if (before instanceof Markdown || after instanceof Markdown) {
            return BLANK_LINE;
        }
        return before instanceof Prose one && after instanceof Prose other && wouldJoin(one.nodes(), other.nodes())
                ? SPACE
                : NONE;
    }

    private static boolean wouldJoin(List<ProseNode> before, List<ProseNode> after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && isInline(before.get(before.size() - 1))
                && isInline(after.get(0));
    }

    private static boolean isInline(ProseNode node) {
        return node instanceof ProseText || node instanceof ProseElement element && !element.isBlock();
    }

    /** The room of the file, or more if it does not keep the neighbours apart. */
    String atLeast(String room, String lineEnd) {
        return switch (this) {
            case NONE -> room;
            // A line break alone is nothing to the CMS.
            case SPACE -> room.isEmpty() || room.equals(lineEnd) ? " " + room : room;
            case BLANK_LINE -> room.indexOf('\n') == room.lastIndexOf('\n') ? lineEnd + lineEnd : room;
        };
    }
}
