package dev.isomer.benchmarks.ratios;

import dev.isomer.benchmarks.JavaProcess;
import dev.isomer.benchmarks.peer.library.LibraryPeer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures each pair of library and peer in a process of its own, where no other peer has shaped the compiled code. */
final class Forks {
    private Forks() {}

    static List<Result> measure(Options options) throws IOException, InterruptedException {
        List<Result> results = new ArrayList<>();
        for (String peer : options.peers()) {
            if (!peer.equals(LibraryPeer.SOURCE)) {
                JavaProcess.lines(Ratios.class, options.forPair(peer)).stream()
                        .map(Result::parse)
                        .forEach(results::add);
            }
        }
        return results;
    }
}
