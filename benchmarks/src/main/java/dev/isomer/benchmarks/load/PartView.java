package dev.isomer.benchmarks.load;

import org.jspecify.annotations.Nullable;

/** A part as one of several: a template without logic cannot ask for its type. */
public record PartView(
        @Nullable HtmlPart prose,
        @Nullable CardsPart grid,
        @Nullable AccordionPart accordion,
        @Nullable QuotePart quote,
        @Nullable ImagePart picture,
        @Nullable IframePart frame) {

    public static PartView of(Part part) {
        return new PartView(
                as(HtmlPart.class, part),
                as(CardsPart.class, part),
                as(AccordionPart.class, part),
                as(QuotePart.class, part),
                as(ImagePart.class, part),
                as(IframePart.class, part));
    }

    private static <P extends Part> @Nullable P as(Class<P> type, Part part) {
        return type.isInstance(part) ? type.cast(part) : null;
    }
}
