package dev.isomer.benchmarks.timing;

import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Runs by count, and then on until the compiler has little left to do: it may lag behind on a busy machine. */
final class WarmUp {
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final int TURNS = 10;
    private static final int MOST_TURNS = 40;
    private static final double BUSY = 0.05;

    private WarmUp() {}

    static void run(List<Slices> all, int count) throws IOException {
        boolean isBusy = true;
        for (int turn = 0; turn < TURNS || isBusy && turn < MOST_TURNS; turn++) {
            long compiling = COMPILER.getTotalCompilationTime();
            long start = System.nanoTime();
            for (Slices slices : all) {
                slices.run(Math.max(1, count / TURNS));
            }
            double millis = (System.nanoTime() - start) / 1e6;
            isBusy = COMPILER.getTotalCompilationTime() - compiling > BUSY * millis;
        }
    }
}
