package dev.isomer.benchmarks.timing;

import java.io.IOException;
import java.util.Arrays;

/** Times work slice by slice. */
public final class Slices {
    private static final double SLICE_NANOS = 3e6;

    private final String name;
    private final Work work;
    private final long expected;
    private final double[] nanos;
    private int perSlice = 1;

    /**
     * Runs the work once, to know what it gives.
     *
     * @param rounds how many slices there will be
     */
    public Slices(String name, Work work, int rounds) throws IOException {
        this.name = name;
        this.work = work;
        this.nanos = new double[rounds];
        this.expected = work.run();
    }

    /** Runs the work some times and gives the nanoseconds that one took. */
    public double run(int times) throws IOException {
        long start = System.nanoTime();
        long sum = 0;
        for (int i = 0; i < times; i++) {
            sum += work.run();
        }
        double each = (double) (System.nanoTime() - start) / times;
        if (sum != times * expected) {
            throw new IllegalStateException(name + " has not given the same each time");
        }
        return each;
    }

    /** Finds how often the work is done in one slice. */
    void calibrate() throws IOException {
        perSlice = timesInSlice(run(timesInSlice(run(1))));
    }

    private static int timesInSlice(double each) {
        return (int) Math.max(1, SLICE_NANOS / each);
    }

    void slice(int round) throws IOException {
        nanos[round] = run(perSlice);
    }

    /** The mean of the quickest tenth: what disturbs a slice makes it slower, never quicker. */
    public double quickestTenth() {
        double[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return Arrays.stream(sorted, 0, Math.max(1, sorted.length / 10))
                .average()
                .orElseThrow();
    }

    /** Bytes that the work allocates. */
    public long allocated() throws IOException {
        return Allocation.each(work);
    }
}
