package dev.isomer.block;

import dev.isomer.html.HtmlWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What an immutable part of a page has been rendered to, for each profile once: the second rendering is recorded, those
 * in the same surroundings copy it, and the second one in others is recorded in its place. Findings, and blocks that an
 * application renders itself, are made anew each time.
 *
 * <p>What is recorded around it records it, too. For any number of threads: what one of them keeps while another does is
 * as good. Page files are never written from it: their settings are new each time.
 */
public final class RenderMemo {
    private static final VarHandle SOURCE = field("source");
    private static final VarHandle WEB = field("web");

    private volatile @Nullable Rendering source;
    private volatile @Nullable Rendering web;

    /**
     * A rendering with some settings.
     *
     * @param recorded what was recorded of it; null for the first one
     * @param isMissed whether it was not right for a later one: the next such rendering takes its place
     */
    record Rendering(RenderSettings settings, @Nullable Recorded recorded, boolean isMissed) {

        /** The first one, of whatever is rendered. */
        static Rendering first(RenderSettings settings) {
            return new Rendering(settings, null, false);
        }

        private boolean isToBeRecorded() {
            return recorded == null || isMissed;
        }

        private Rendering missed() {
            return recorded == null || recorded.steps() == null ? this : new Rendering(settings, recorded, true);
        }
    }

    /** Renders from memory; false if there is none of this kind of rendering. */
    public boolean copy(HtmlWriter out, RenderContext context) {
        Rendering known = out.isForVisitors() && !context.notes().areTaken() ? known(context) : null;
        return known != null && known.recorded != null && known.recorded.repeat(out, context);
    }

    /** Renders as told, where {@link #copy} did not, and keeps what there is to keep of it. */
    @SuppressWarnings("ReferenceEquality") // the same rendering needs not be kept again
    public void render(HtmlWriter out, RenderContext context, Runnable rendering) {
        if (!out.isForVisitors() || context.isForFile() || context.notes().areTaken()) {
            rendering.run();
            return;
        }
        Rendering known = known(context);
        if (known != null && known.isToBeRecorded()) {
            keep(new Rendering(context.settings(), context.notes().record(out, rendering), false), context);
            return;
        }
        rendering.run();
        Rendering newer = known == null ? context.renderedOnce() : known.missed();
        if (newer != known) {
            keep(newer, context);
        }
    }

    /** The last rendering for this profile, if it was with the same settings. */
    @SuppressWarnings("ReferenceEquality") // others with equal content are as good as none
    private @Nullable Rendering known(RenderContext context) {
        Rendering last = context.isWeb() ? web : source;
        return last != null && last.settings == context.settings() ? last : null;
    }

    /** Other threads may see it later: a store for each part that they see at once is an eighth of a first rendering. */
    private void keep(Rendering rendering, RenderContext context) {
        (context.isWeb() ? WEB : SOURCE).setRelease(this, rendering);
    }

    private static VarHandle field(String name) {
        try {
            return MethodHandles.lookup().findVarHandle(RenderMemo.class, name, Rendering.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
