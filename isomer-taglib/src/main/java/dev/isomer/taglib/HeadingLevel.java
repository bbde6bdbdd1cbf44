package dev.isomer.taglib;

import dev.isomer.block.Block;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.JspTagException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The attribute {@code headingLevel}: the level of card titles, where the page's own headings do not tell it. */
final class HeadingLevel {
    private static final int HIGHEST = 2;
    private static final int LOWEST = 6;

    private HeadingLevel() {}

    /** The level that a value of the attribute names, or null where it is absent. */
    static @Nullable Integer of(String tag, @Nullable String value) throws JspTagException {
        return TagValues.number(tag, "headingLevel", value, HIGHEST, LOWEST);
    }

    /** Writes a block of cards, with the level where one is given. */
    static void write(BlockTag tag, Block block, @Nullable String value) throws JspException, IOException {
        Integer level = of(tag.name(), value);
        if (level == null) {
            tag.write(block);
        } else {
            tag.write(block, level);
        }
    }
}
