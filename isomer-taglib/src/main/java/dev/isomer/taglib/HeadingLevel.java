package dev.isomer.taglib;

import jakarta.servlet.jsp.JspTagException;
import org.jspecify.annotations.Nullable;

/** The attribute {@code headingLevel}: the level of card titles, where the page's own headings do not tell it. */
final class HeadingLevel {
    private static final int HIGHEST = 2;
    private static final int LOWEST = 6;

    private HeadingLevel() {}

    static void apply(BlockTag tag, @Nullable String value) throws JspTagException {
        Integer level = TagValues.number(tag.name(), "headingLevel", value, HIGHEST, LOWEST);
        if (level != null) {
            tag.rendering().passHeading(level - 1);
        }
    }
}
