package dev.isomer.block;

import dev.isomer.safe.Dropped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The size of a picture in profile WEB: both sides in whole pixels, which keep its place while it loads, or none. */
public final class PictureSize {
    private PictureSize() {}

    /**
     * Whether the size is written; if it is not, what it says beyond what the stylesheet does anyway is reported.
     *
     * @param styled the sizes that the stylesheet gives the picture, {@code "auto"} say
     */
    public static boolean isWritten(
            @Nullable String width, @Nullable String height, Set<String> styled, RenderContext context) {
        boolean isWritten = Pixels.is(width) && Pixels.is(height);
        if (!isWritten) {
            reportUnless(styled, "width", width, context);
            reportUnless(styled, "height", height, context);
        }
        return isWritten;
    }

    private static void reportUnless(Set<String> styled, String name, @Nullable String size, RenderContext context) {
        if (size != null && !size.isBlank() && !styled.contains(size)) {
            context.report(Dropped.attribute("img", name, size));
        }
    }
}
