package dev.isomer.html;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Buffers that one rendering leaves to the next, so that each finds one of the size that the last one needed.
 *
 * <p>For any number of threads; nothing waits.
 */
public final class Buffers {
    private static final int USUAL = 9 * 1024;
    private static final int LARGEST_KEPT = 128 * 1024;

    private final Spares<byte[]> bytes = new Spares<>();
    private final Spares<char[]> chars = new Spares<>();

    byte[] takeBytes() {
        return bytes.takeOr(byte[]::new);
    }

    char[] takeChars() {
        return chars.takeOr(char[]::new);
    }

    void give(byte[] buffer) {
        if (buffer.length <= LARGEST_KEPT) {
            bytes.give(buffer);
        }
    }

    void give(char[] buffer) {
        if (buffer.length <= LARGEST_KEPT) {
            chars.give(buffer);
        }
    }

    /** One spare for some threads each; a spare that is in use is not here. */
    private static final class Spares<T> {
        private static final int SLOTS = 16;
        /** Slots that threads use at once lie this far apart, so that they do not share a line of the cache. */
        private static final int STEP = 16;

        private final AtomicReferenceArray<@Nullable T> slots = new AtomicReferenceArray<>(SLOTS * STEP);

        T takeOr(IntFunction<T> making) {
            T spare = slots.getAndSet(slot(), null);
            return spare == null ? making.apply(USUAL) : spare;
        }

        void give(T spare) {
            slots.lazySet(slot(), spare);
        }

        private static int slot() {
            return (int) (Thread.currentThread().getId() % SLOTS) * STEP;
        }
    }
}
