package dev.isomer.taglib;

import dev.isomer.block.Block;
import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The attribute {@code headingLevel}: the level of card titles, where the page's own headings do not tell it. */
final class HeadingLevel {
    private static final int HIGHEST = 2;
    private static final int LOWEST = 6;

    private HeadingLevel() {}

    /** Writes a block of cards, with the level where one is given. */
    static void write(BlockTag tag, Block block, @Nullable String value) throws JspException, IOException {
        Integer level = TagValues.number(tag.name(), "headingLevel", value, HIGHEST, LOWEST);
        if (level == null) {
            tag.write(block);
        } else {
            tag.write(block, level);
        }
    }
}
