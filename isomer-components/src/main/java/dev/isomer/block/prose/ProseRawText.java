package dev.isomer.block.prose;

import java.util.Objects;

/**
 * What stands in a script or style of a page file: kept when writing, never rendered.
 *
 * @param source as the file has it
 */
public record ProseRawText(String source) implements ProseNode {
    public ProseRawText {
        Objects.requireNonNull(source, "source");
    }
}
