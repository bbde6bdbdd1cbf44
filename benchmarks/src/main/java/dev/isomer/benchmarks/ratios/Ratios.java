package dev.isomer.benchmarks.ratios;

import dev.isomer.benchmarks.Machine;
import java.io.IOException;
import java.util.List;

/**
 * Prints how long each peer takes for each load and sink, and how that compares with the library.
 *
 * <pre>{@code
 * Ratios                                     // everything, in this process
 * Ratios --only library,handwritten          // these peers
 * Ratios --loads cards --sinks bytes,string  // these loads and sinks
 * Ratios --forked                            // the library and each peer in a process of their own
 * Ratios --rounds 300 --warmup 10000         // slices of each, renderings before the first one
 * }</pre>
 */
public final class Ratios {
    private Ratios() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.parse(arguments);
        if (options.raw()) {
            Turns.measure(options).forEach(result -> System.out.println(result.line()));
            return;
        }
        System.out.println(Machine.line());
        List<Result> results = options.forked() ? Forks.measure(options) : Turns.measure(options);
        System.out.println(Tables.of(results, options));
        System.out.println(Machine.loadLine());
    }
}
