package dev.isomer.block;

import dev.isomer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * What an immutable part of a page has been rendered to, for each profile once: the second rendering is recorded, those
 * that follow copy it. Ids, labels, findings and the blocks inside are made anew each time.
 *
 * <p>Immutable: {@link #render} gives the memo to keep.
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

    /** A rendering with some settings: its steps, null before they are recorded; none where they cannot be. */
    private record Rendering(RenderSettings settings, RenderStep @Nullable [] steps, boolean isRecordable) {}

    /** The same for all parts that a rendering shows for the first time. */
    static RenderMemo once(RenderContext context) {
        return NONE.with(new Rendering(context.settings(), null, true), context);
    }

    /** Renders from memory if that is possible, and as told if not. */
    @SuppressWarnings("ReferenceEquality") // others with equal content are as good as none
    public RenderMemo render(HtmlWriter out, RenderContext context, Runnable rendering) {
        if (context.isForFile()) {
            rendering.run();
            return this;
        }
        Rendering known = context.isWeb() ? web : source;
        if (known == null || known.settings != context.settings()) {
            rendering.run();
            return this == NONE ? context.renderedOnce() : with(new Rendering(context.settings(), null, true), context);
        }
        if (known.steps != null) {
            for (RenderStep step : known.steps) {
                step.run(out, context);
            }
            return this;
        }
        if (!known.isRecordable) {
            rendering.run();
            return this;
        }
        RenderStep[] steps = context.record(out, rendering);
        return with(new Rendering(context.settings(), steps, steps != null), context);
    }

    private RenderMemo with(Rendering rendering, RenderContext context) {
        return context.isWeb() ? new RenderMemo(source, rendering) : new RenderMemo(rendering, web);
    }
}
