package dev.isomer.block;

import dev.isomer.html.HtmlWriter;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tells the {@link Recording}, while there is one, what the rendering does and asks for; does nothing at other times. */
final class RenderNotes {
    private final RenderContext context;
    private @Nullable Recording recording;

    RenderNotes(RenderContext context) {
        this.context = context;
    }

    /** Whether a rendering is recorded now. */
    boolean areTaken() {
        return recording != null;
    }

    /** Renders and notes the steps. */
    Recorded record(HtmlWriter out, Runnable rendering) {
        Recording outer = recording;
        Recording own = new Recording(context.current(), out, context);
        recording = own;
        try {
            rendering.run();
            return own.end();
        } finally {
            recording = outer;
            own.release();
        }
    }

    /** Renders a block, which is kept as it is now or is a step. */
    void render(Block block, HtmlWriter out) {
        Recording now = now();
        RenderStep again = (writer, later) -> later.render(block, writer);
        try {
            now.noteTarget(out);
            if (context.settings().renderers().isRepeatable(block)) {
                Recording.Mark before = now.startBlock();
                context.renderNow(block, out);
                now.endBlock(before, again);
            } else {
                doAnew(again, now, out);
                now.resumeBehindBlock(again);
            }
        } catch (Throwable e) { // whoever catches it and goes on must see each time whether it is thrown
            now.spoil();
            throw e;
        }
    }

    /** Does a step that must be done anew each time, and notes it. */
    void doAndNote(RenderStep step, HtmlWriter out) {
        Recording now = now();
        doAnew(step, now, out);
        now.resume(step);
    }

    private void doAnew(RenderStep step, Recording now, HtmlWriter out) {
        now.noteTarget(out);
        now.prepareStep();
        recording = null;
        try {
            step.run(out, context);
        } finally {
            recording = now;
        }
    }

    private Recording now() {
        return Objects.requireNonNull(recording, "recording");
    }

    /** Writes an id that is the same each time, or is a step. */
    void id(IdText text, HtmlWriter out) {
        Recording now = now();
        if (now.knowsIds()) {
            now.take(context.writeId(text, out));
        } else {
            doAndNote((writer, later) -> later.id(text, writer), out);
        }
    }

    /** A report is made each time, about the block that stands there then. */
    void report(BiConsumer<RenderFindings, @Nullable Block> report, @Nullable Block about) {
        Recording now = now();
        Block inside = now.isOf(about) ? null : about;
        now.add((out, later) -> later.tell(report, inside == null ? later.current() : inside));
    }

    /** What the block asks for now may be different the next time. */
    void askForWhatChanges() {
        if (recording != null) {
            recording.spoil();
        }
    }

    void askForUrl() {
        if (recording != null && mayUrlsChange()) {
            recording.spoil();
        }
    }

    void askForVoice(PageLabels.Voice voice) {
        if (recording != null) {
            recording.dependOn(voice);
        }
        askForLabels();
    }

    void askForLabels() {
        if (recording != null && context.settings().mayLabelsChange()) {
            recording.spoil();
        }
    }

    void askForPlace() {
        if (recording != null) {
            recording.dependOnPlace();
        }
    }

    /** Whether an attribute that holds a URL is a step: blocks that hold one are steps as a whole. */
    boolean urlsAreSteps() {
        return recording != null && !recording.isInBlock() && mayUrlsChange();
    }

    private boolean mayUrlsChange() {
        return context.isWeb() && context.settings().mayLinksChange();
    }

    /** Whether a label is a step, as a URL is. */
    boolean labelsAreSteps() {
        return recording != null && !recording.isInBlock() && context.settings().mayLabelsChange();
    }

    /** A link was opened, or with -1 closed. */
    void open(int delta) {
        if (recording != null) {
            recording.open(delta);
        }
    }

    /** An id stands on the page now. */
    void take(String id) {
        if (recording != null) {
            recording.take(id);
        }
    }

    /** A heading was written. */
    void pass(int level) {
        if (recording != null) {
            recording.pass(level);
        }
    }
}
