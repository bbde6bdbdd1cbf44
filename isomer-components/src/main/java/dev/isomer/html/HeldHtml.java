package dev.isomer.html;

import org.jspecify.annotations.Nullable;

/** What a writer keeps of what it writes, from {@link HtmlWriter#hold} on. */
public final class HeldHtml {
    private final Output output;
    private final int flushes;
    private int start;

    HeldHtml(Output output) {
        this.output = output;
        this.flushes = output.flushes();
        this.start = output.length();
        output.hold();
    }

    /** What was written since the start or the last {@link #skip}; null where it is longer than that. */
    public @Nullable StaticHtml take(int longest) {
        boolean isThere = output.flushes() == flushes && output.length() - start <= longest;
        return isThere ? output.heldFrom(start) : null;
    }

    /** What was written so far is not wanted. */
    public void skip() {
        start = output.length();
    }

    /** Nothing needs to be kept any more. */
    public void release() {
        output.release();
    }
}
