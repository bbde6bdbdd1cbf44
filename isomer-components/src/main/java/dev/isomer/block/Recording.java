package dev.isomer.block;

import dev.isomer.html.HeldHtml;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a rendering while it is done: pieces of finished HTML, and what depends on the page around it. */
final class Recording {
    /** Prose of which so much is reported or made anew is not worth its memory. */
    private static final int MOST_STEPS = 1000;

    private static final int LONGEST = 64 * 1024;

    private final HeldHtml held;
    private final List<RenderStep> steps = new ArrayList<>();
    private int length;
    private boolean isWhole = true;

    Recording(HtmlWriter out) {
        held = out.hold();
    }

    /** Notes a step that writes nothing. */
    void add(RenderStep step) {
        if (steps.size() < MOST_STEPS) {
            steps.add(step);
        } else {
            isWhole = false;
        }
    }

    /** What has been written so far is a piece; what is written next belongs to a step of its own. */
    void cut() {
        StaticHtml piece = held.take(LONGEST - length);
        if (piece == null) {
            isWhole = false;
        } else if (!piece.isEmpty()) {
            length += piece.length();
            add((out, context) -> out.html(piece));
        }
    }

    /** Notes the step that has written what was written since {@link #cut}. */
    void resume(RenderStep step) {
        add(step);
        held.skip();
    }

    /** All steps, or null where there were too many, or too much to be held. */
    RenderStep @Nullable [] end() {
        cut();
        return isWhole ? steps.toArray(RenderStep[]::new) : null;
    }

    void release() {
        held.release();
    }
}
