package dev.isomer.benchmarks.timing;

import java.io.IOException;
import java.util.List;

/** Lets several kinds of work take turns: whatever happens to the machine happens to all of them. */
public final class Rounds {
    private Rounds() {}

    /**
     * Warms up, then times.
     *
     * @param warmup how often each is run before
     */
    public static void run(List<Slices> all, int warmup, int rounds) throws IOException {
        WarmUp.run(all, warmup);
        for (Slices slices : all) {
            slices.calibrate();
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < all.size(); i++) {
                all.get((i + round) % all.size()).slice(round);
            }
        }
    }
}
