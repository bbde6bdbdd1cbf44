package dev.isomer.benchmarks.timing;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/** Counts what the thread allocates. */
public final class Allocation {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 200;
    private static final long ENOUGH = 1L << 28;

    private Allocation() {}

    /** Bytes allocated by one run of the work. */
    public static long each(Work work) throws IOException {
        long start = bytes();
        int times = 0;
        while (times < TIMES && bytes() - start < ENOUGH) {
            work.run();
            times++;
        }
        return (bytes() - start) / times;
    }

    private static long bytes() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
