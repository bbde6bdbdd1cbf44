package dev.isomer.benchmarks.peer.handwritten;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks for characters to escape in eight bytes at a time. The high bit of a byte of the answer is set where the byte is
 * one of them; only the lowest such bit is to be trusted.
 *
 * <p>{@code <} and {@code >} differ in one bit, and so do {@code &} and {@code "}: each pair costs one comparison.
 */
final class EightBytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ANGLES = '>' * ONES;
    private static final long ANGLES_BIT = ('<' ^ '>') * ONES;
    private static final long AMPERSANDS = '&' * ONES;
    private static final long QUOTE_BIT = ('"' ^ '&') * ONES;

    private EightBytes() {}

    static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    static long inText(long eight) {
        return zeros(eight ^ AMPERSANDS) | zeros((eight | ANGLES_BIT) ^ ANGLES);
    }

    static long inAttribute(long eight) {
        return zeros((eight | QUOTE_BIT) ^ AMPERSANDS) | zeros((eight | ANGLES_BIT) ^ ANGLES);
    }

    static int first(long found) {
        return Long.numberOfTrailingZeros(found) >> 3;
    }

    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }
}
