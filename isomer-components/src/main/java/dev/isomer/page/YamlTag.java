package dev.isomer.page;

import org.jspecify.annotations.Nullable;

/** What a scalar is, by its tag or by its look: {@code 12} is a number, {@code !!str 12} and {@code "12"} are text. */
final class YamlTag {
    static final String PREFIX = "tag:yaml.org,2002:";

    private YamlTag() {}

    /** The value of a scalar, or null where its tag is unknown or does not fit. */
    static @Nullable FrontMatterValue value(@Nullable String tag, String scalar, boolean isPlain) {
        if (tag == null) {
            return isPlain && CoreSchema.readsAsLiteral(scalar)
                    ? new FrontMatterValue.Literal(scalar)
                    : new FrontMatterValue.Text(scalar);
        }
        if (tag.equals("!") || tag.equals(PREFIX + "str")) {
            return new FrontMatterValue.Text(scalar);
        }
        return fits(tag, scalar) ? new FrontMatterValue.Literal(scalar) : null;
    }

    private static boolean fits(String tag, String scalar) {
        return switch (tag) {
            case PREFIX + "null" -> CoreSchema.isNull(scalar);
            case PREFIX + "bool" -> CoreSchema.isBoolean(scalar);
            case PREFIX + "int" -> CoreSchema.isWholeNumber(scalar);
            case PREFIX + "float" -> CoreSchema.isFraction(scalar);
            default -> false;
        };
    }
}
