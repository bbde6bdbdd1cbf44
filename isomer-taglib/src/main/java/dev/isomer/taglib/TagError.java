package dev.isomer.taglib;

import jakarta.servlet.jsp.JspTagException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with a tag, in words for its author: tag, attribute, value and what is allowed. */
final class TagError {
    private static final int SHOWN = 80;

    private TagError() {}

    /** A wrong value. */
    static JspTagException value(String tag, String attribute, Object value, String allowed) {
        return new JspTagException("<iso:" + tag + ">: " + attribute + " is \"" + shorten(String.valueOf(value))
                + "\"; allowed: " + allowed);
    }

    /** Anything else. */
    static JspTagException of(String tag, String problem) {
        return new JspTagException("<iso:" + tag + ">: " + problem);
    }

    static JspTagException of(String tag, String problem, Throwable cause) {
        return new JspTagException("<iso:" + tag + ">: " + problem, cause);
    }

    /** What a builder gives; its error becomes one of the tag. */
    static <T extends @Nullable Object> T naming(String tag, Supplier<T> builder) throws JspTagException {
        try {
            return builder.get();
        } catch (IllegalArgumentException e) {
            throw of(tag, String.valueOf(e.getMessage())); // it says all that the cause says
        }
    }

    static String shorten(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
