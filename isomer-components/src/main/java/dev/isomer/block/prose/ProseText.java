package dev.isomer.block.prose;

import java.util.List;
import java.util.Objects;

/**
 * Text, unescaped.
 *
 * @param text the text
 */
public record ProseText(String text) implements ProseNode {
    /** A line break between two inline elements, which a browser shows as a space and the CMS's editor does not. */
    public static final ProseText SOFT_BREAK = new ProseText("\n");

    public ProseText {
        Objects.requireNonNull(text, "text");
    }

    /** The nodes that say something: the CMS's editor takes a soft break for nothing. */
    static List<ProseNode> withoutSoftBreaks(List<ProseNode> nodes) {
        return nodes.stream().anyMatch(ProseText::isSoftBreak)
                ? nodes.stream().filter(node -> !isSoftBreak(node)).toList()
                : nodes;
    }

    /** Text that only looks like one, a line of preformatted text say, is none. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSoftBreak(ProseNode node) {
        return node == SOFT_BREAK;
    }
}
