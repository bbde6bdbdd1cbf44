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

    /** What was written from the {@link #start} to an {@link #end} of now or before; null where it is longer than that. */
    public @Nullable StaticHtml take(int end, int longest) {
        boolean isThere = output.flushes() == flushes && end - start <= longest;
        return isThere ? output.held(start, end) : null;
    }

    /** Where what is taken next starts. */
    public int start() {
        return start;
    }

    /** Where what was written so far ends. */
    public int end() {
        return output.length();
    }

    /** What was written before this {@link #start} or {@link #end} is not wanted. */
    public void continueFrom(int place) {
        start = place;
    }

    /** Nothing needs to be kept any more. */
    public void release() {
        output.release();
    }
}
