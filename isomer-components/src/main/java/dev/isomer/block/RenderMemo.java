package dev.isomer.block;

import dev.isomer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * What an immutable part of a page has been rendered to, for each profile once: the second rendering is recorded, those
 * in the same surroundings copy it, and the second one in others is recorded in its place. Findings, and blocks that an
 * application renders itself, are made anew each time.
 *
 * <p>What is recorded around it records it, too. Immutable: {@link #render} gives the memo to keep. Page files are never
 * written from it: their settings are new each time.
 */
public final class RenderMemo {
    /** Of a part that was never rendered. */
    public static final RenderMemo NONE = new RenderMemo(null, null);

    private final @Nullable Rendering source;
    private final @Nullable Rendering web;

    private RenderMemo(@Nullable Rendering source, @Nullable Rendering web) {
        this.source = source;
        this.web = web;
    }

    /**
     * A rendering with some settings.
     *
     * @param recorded what was recorded of it; null for the first one
     * @param isMissed whether it was not right for a later one: the next such rendering takes its place
     */
    private record Rendering(
            RenderSettings settings, @Nullable Recorded recorded, boolean isMissed) {

        boolean isToBeRecorded() {
            return recorded == null || isMissed;
        }

        Rendering missed() {
            return recorded == null || recorded.steps() == null ? this : new Rendering(settings, recorded, true);
        }
    }

    /** The same for all parts that a rendering shows for the first time. */
    static RenderMemo once(RenderContext context) {
        return NONE.first(context);
    }

    /** Renders from memory; false if there is none of this kind of rendering. */
    public boolean copy(HtmlWriter out, RenderContext context) {
        Rendering known = out.isForVisitors() && !context.notes().areTaken() ? known(context) : null;
        return known != null && known.recorded != null && known.recorded.repeat(out, context);
    }

    /** Renders as told, where {@link #copy} did not, and gives what to keep of it. */
    public RenderMemo render(HtmlWriter out, RenderContext context, Runnable rendering) {
        if (!out.isForVisitors() || context.isForFile() || context.notes().areTaken()) {
            rendering.run();
            return this;
        }
        Rendering known = known(context);
        if (known == null) {
            rendering.run();
            return this == NONE ? context.renderedOnce() : first(context);
        }
        if (known.isToBeRecorded()) {
            return with(new Rendering(context.settings(), context.notes().record(out, rendering), false), context);
        }
        rendering.run();
        Rendering missed = known.missed();
        return missed == known ? this : with(missed, context);
    }

    /** The last rendering for this profile, if it was with the same settings. */
    @SuppressWarnings("ReferenceEquality") // others with equal content are as good as none
    private @Nullable Rendering known(RenderContext context) {
        Rendering last = context.isWeb() ? web : source;
        return last != null && last.settings == context.settings() ? last : null;
    }

    private RenderMemo first(RenderContext context) {
        return with(new Rendering(context.settings(), null, false), context);
    }

    private RenderMemo with(Rendering rendering, RenderContext context) {
        return context.isWeb() ? new RenderMemo(source, rendering) : new RenderMemo(rendering, web);
    }
}
