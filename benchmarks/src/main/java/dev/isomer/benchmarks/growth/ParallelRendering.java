package dev.isomer.benchmarks.growth;

import dev.isomer.Isomer;
import dev.isomer.benchmarks.load.Load;
import dev.isomer.block.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several threads that render the same load with the same Isomer, as bytes. */
final class ParallelRendering {
    private static final double NANOS = 1e9;

    private final Isomer isomer = Isomer.standard().with(Profile.SOURCE);
    private final Load load;

    ParallelRendering(Load load) {
        this.load = load;
    }

    /** Renderings a second of all threads together, in one second. */
    double perSecond(int threads) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Double>> rates = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                rates.add(pool.submit(this::oneSecond));
            }
            double sum = 0;
            for (Future<Double> rate : rates) {
                sum += rate.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A thread could not render", e);
        } finally {
            pool.shutdown();
        }
    }

    private double oneSecond() throws IOException {
        CountingStream out = new CountingStream();
        long start = System.nanoTime();
        long renderings = 0;
        while (System.nanoTime() - start < NANOS) {
            load.content().render(isomer, out);
            renderings++;
        }
        return renderings / ((System.nanoTime() - start) / NANOS);
    }
}
