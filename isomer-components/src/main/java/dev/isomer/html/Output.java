package dev.isomer.html;

import dev.isomer.safe.Escape;

/** Where an {@link HtmlWriter} leaves what it writes: two of them, so that calls are as quick as without this class. */
abstract sealed class Output permits Utf8Output, CharOutput {
    /** So much is held back before the target gets it. */
    static final int PIECE = 8192;

    private static final int LARGEST_HELD = 64 * 1024;

    private int holders;
    private int heldFrom;
    private int flushes;

    abstract void put(StaticHtml html);

    /** Writes text as it is. */
    abstract void put(String text);

    abstract void escaped(String text, Escape escape, Runnable onLost);

    /** Hands what is still held to the target. */
    abstract void flush();

    /** Leaves the buffer to others; nothing may be written any more. */
    abstract void release(Buffers buffers);

    /** How much is held. */
    abstract int length();

    /** What is held between two indexes. */
    abstract StaticHtml held(int start, int end);

    /** Keeps what is written from now on, as far as it is not too much. */
    final void hold() {
        if (holders == 0) {
            heldFrom = length();
        }
        holders++;
    }

    final void release() {
        holders--;
    }

    /** How often the target got something. */
    final int flushes() {
        return flushes;
    }

    /** Whether the target may get what is held. */
    final boolean mayFlush() {
        return holders == 0 ? length() >= PIECE : length() - heldFrom >= LARGEST_HELD;
    }

    final void flushed() {
        heldFrom = 0;
        flushes++;
    }
}
