package dev.isomer.block.prose;

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
}
