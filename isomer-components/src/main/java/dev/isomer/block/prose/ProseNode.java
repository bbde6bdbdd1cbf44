package dev.isomer.block.prose;

/** A node of a prose tree. */
public sealed interface ProseNode permits ProseElement, ProseText, ProseRawText, ProseComment, ProseBlock {

    /** The text in it, as a reader hears it; blocks give none. */
    default String text() {
        return "";
    }
}
