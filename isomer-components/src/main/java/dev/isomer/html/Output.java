package dev.isomer.html;

import dev.isomer.safe.Escape;

/** Where an {@link HtmlWriter} leaves what it writes: two of them, so that calls are as quick as without this class. */
abstract sealed class Output permits Utf8Output, CharOutput {
    /** So much is held back before the target gets it. */
    static final int PIECE = 8192;

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
}
