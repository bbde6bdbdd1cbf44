package dev.isomer.taglib;

import dev.isomer.block.Block;
import dev.isomer.block.Suggestion;
import dev.isomer.block.Values;
import dev.isomer.block.prose.Markup;
import dev.isomer.safe.Html;
import jakarta.servlet.jsp.JspTagException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Converts what authors write in attributes; {@link Values} says what null and empty mean. */
final class TagValues {
    private TagValues() {}

    /** A boolean; absent is false. */
    static boolean flag(String tag, String attribute, @Nullable String value) throws JspTagException {
        if (value == null || value.isEmpty() || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw TagError.value(tag, attribute, value, "true, false");
    }

    /** A whole number in a range, or null where it is absent. */
    static @Nullable Integer number(String tag, String attribute, @Nullable String value, int least, int most)
            throws JspTagException {
        if (value == null || value.isEmpty()) {
            return null;
        }
        int number = digits(value);
        if (number < least || number > most) {
            throw TagError.value(tag, attribute, value, least + " to " + most);
        }
        return number;
    }

    private static int digits(String value) {
        boolean digits = value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(value) : Integer.MIN_VALUE;
    }

    /** One of an enum's constants by its name in lower case, or the default where it is absent. */
    static <E extends Enum<E>> E constant(String tag, String attribute, @Nullable String value, E usual)
            throws JspTagException {
        if (value == null || value.isEmpty()) {
            return usual;
        }
        List<String> allowed = new ArrayList<>();
        for (E constant : usual.getDeclaringClass().getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            if (name.equals(value)) {
                return constant;
            }
            allowed.add(name);
        }
        throw TagError.value(tag, attribute, value, String.join(", ", allowed) + Suggestion.of(value, allowed));
    }

    /** The value of an attribute that takes HTML, or null where it is empty. */
    static @Nullable Object html(@Nullable Object value) {
        return "".equals(value) ? null : value;
    }

    /** The blocks of an attribute that takes HTML: checked HTML as it is, a text as page content. */
    static List<Block> blocks(String tag, String attribute, Object value, Rendering rendering) throws JspTagException {
        if (value instanceof Html html) {
            return List.of(new Markup(html));
        }
        if (value instanceof String text) {
            return rendering.readBody(text);
        }
        throw TagError.value(
                tag, attribute, value.getClass().getName(), "a dev.isomer.safe.SafeHtml, a TrustedHtml, or a text");
    }

    /** The text alternative of a picture: required, and empty only for decoration. */
    static String alternative(String tag, @Nullable String alt, boolean decorative) throws JspTagException {
        if (decorative) {
            if (alt != null && !alt.isEmpty()) {
                throw TagError.value(tag, "alt", alt, "no text where decorative=\"true\"");
            }
            return "";
        }
        if (alt == null || alt.isBlank()) {
            throw TagError.of(
                    tag, "the picture has no alt: say what it shows, or decorative=\"true\" if it is decoration");
        }
        return alt;
    }
}
