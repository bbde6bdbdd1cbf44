package dev.isomer.block.prose;

/**
 * A comment of a page file: kept when writing, never rendered.
 *
 * @param source what stands between its marks
 */
public record ProseComment(String source) implements ProseNode {
    public ProseComment {
        if (source.startsWith(">") || source.startsWith("->") || source.contains("-->") || source.contains("--!>")) {
            throw new IllegalArgumentException("source is \"" + source + "\"; a comment may not hold its own end");
        }
    }
}
