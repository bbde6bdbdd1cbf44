package dev.isomer.benchmarks.ratios;

import dev.isomer.benchmarks.peer.Sink;

/**
 * What a peer took for one rendering.
 *
 * @param allocated bytes
 */
record Result(String load, Sink sink, String peer, double nanos, long allocated) {
    /** As {@link #parse} reads it. */
    String line() {
        return load + "\t" + sink + "\t" + peer + "\t" + nanos + "\t" + allocated;
    }

    static Result parse(String line) {
        String[] fields = line.split("\t");
        return new Result(
                fields[0],
                Sink.valueOf(fields[1]),
                fields[2],
                Double.parseDouble(fields[3]),
                Long.parseLong(fields[4]));
    }
}
