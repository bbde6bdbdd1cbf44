package dev.isomer.block;

import dev.isomer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a rendering.
 *
 * @param steps null where they cannot be kept: there were too many, too much, or one that is never the same
 * @param around what they are right for
 */
record Recorded(RenderStep @Nullable [] steps, Surroundings around) {
    static final Recorded NOTHING = new Recorded(null, Surroundings.ANY);

    /** Does them again; false if there are none that are right here. */
    boolean repeat(HtmlWriter out, RenderContext context) {
        if (steps == null || !around.areThoseOf(context)) {
            return false;
        }
        int links = context.links();
        try {
            for (RenderStep step : steps) {
                step.run(out, context);
            }
        } finally { // one that throws leaves the steps undone that close links
            context.closeLinks(links);
        }
        return true;
    }
}
