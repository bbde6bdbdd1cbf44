package dev.isomer.benchmarks.growth;

import static dev.isomer.benchmarks.MarkdownTable.figure;

import dev.isomer.benchmarks.Machine;
import dev.isomer.benchmarks.MarkdownTable;
import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.load.Loads;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** Prints how many renderings a second one Isomer gives to one and to several threads. */
public final class ThreadsTable {
    private static final int REPETITIONS = 5;

    private ThreadsTable() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(Machine.line());
        System.out.println();
        MarkdownTable.head("load", "threads", "renderings a second", "× one thread");
        for (Load load : Loads.all()) {
            rows(load);
        }
        System.out.println();
        System.out.println(Machine.loadLine());
    }

    private static void rows(Load load) throws InterruptedException {
        ParallelRendering rendering = new ParallelRendering(load);
        rendering.perSecond(1);
        double one = 0;
        for (int threads : counts()) {
            double best = best(rendering, threads);
            one = threads == 1 ? best : one;
            MarkdownTable.row(load.name(), threads, figure(best), figure(best / one));
        }
    }

    private static double best(ParallelRendering rendering, int threads) throws InterruptedException {
        double best = 0;
        for (int i = 0; i < REPETITIONS; i++) {
            best = Math.max(best, rendering.perSecond(threads));
        }
        return best;
    }

    /** One, two and four, all cores, and twice as many as there are. */
    private static TreeSet<Integer> counts() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new TreeSet<>(List.of(1, 2, 4, cores, cores * 2));
    }
}
