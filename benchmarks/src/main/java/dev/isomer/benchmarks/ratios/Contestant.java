package dev.isomer.benchmarks.ratios;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.peer.Peer;
import dev.isomer.benchmarks.peer.Receivers;
import dev.isomer.benchmarks.peer.Sink;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** A peer that renders one load into one sink, slice by slice. */
final class Contestant {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double SLICE_NANOS = 3e6;
    private static final int ALLOCATION_RUNS = 200;

    private final Peer peer;
    private final Load load;
    private final Sink sink;
    private final Receivers receivers = new Receivers();
    private final long length;
    private final double[] nanos;
    private int perSlice = 1;

    Contestant(Peer peer, Load load, Sink sink, int rounds) throws IOException {
        this.peer = peer;
        this.load = load;
        this.sink = sink;
        this.nanos = new double[rounds];
        this.length = sink.render(peer, load, receivers);
    }

    /** Renders some times and gives the nanoseconds that one took. */
    double run(int times) throws IOException {
        long start = System.nanoTime();
        long sum = 0;
        for (int i = 0; i < times; i++) {
            sum += sink.render(peer, load, receivers);
        }
        double each = (double) (System.nanoTime() - start) / times;
        if (sum != times * length) {
            throw new IllegalStateException(peer.name() + " has not given the same length each time");
        }
        return each;
    }

    /** Finds how often it renders in one slice. */
    void calibrate() throws IOException {
        double each = run(20);
        perSlice = Math.max(1, (int) (SLICE_NANOS / run((int) Math.max(1, SLICE_NANOS / each))));
    }

    void slice(int round) throws IOException {
        nanos[round] = run(perSlice);
    }

    Result result() throws IOException {
        return new Result(load.name(), sink, peer.name(), quickestTenth(), allocated());
    }

    /** What disturbs a slice makes it slower, never quicker. */
    private double quickestTenth() {
        double[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return Arrays.stream(sorted, 0, Math.max(1, sorted.length / 10))
                .average()
                .orElseThrow();
    }

    private long allocated() throws IOException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        run(ALLOCATION_RUNS);
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / ALLOCATION_RUNS;
    }
}
