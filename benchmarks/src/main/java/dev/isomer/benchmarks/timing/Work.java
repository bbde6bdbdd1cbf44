package dev.isomer.benchmarks.timing;

import java.io.IOException;

/** What is timed; it gives a number that depends on all of its work. */
@FunctionalInterface
public interface Work {
    long run() throws IOException;
}
