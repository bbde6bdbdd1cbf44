package dev.isomer.benchmarks.ratios;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.load.Loads;
import dev.isomer.benchmarks.peer.Peer;
import dev.isomer.benchmarks.peer.Peers;
import dev.isomer.benchmarks.peer.SameOutput;
import dev.isomer.benchmarks.peer.Sink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lets peers take turns: whatever happens to the machine happens to all of them. */
final class Turns {
    private Turns() {}

    static List<Result> measure(Options options) throws IOException {
        List<Peer> peers = Peers.named(options.peers());
        List<Load> loads = options.loads().stream().map(Loads::named).toList();
        for (Load load : loads) {
            SameOutput.require(load, peers);
        }
        List<Result> results = new ArrayList<>();
        for (Load load : loads) {
            for (Sink sink : options.sinks()) {
                results.addAll(measure(contestants(peers, load, sink, options.rounds()), options));
            }
        }
        return results;
    }

    private static List<Contestant> contestants(List<Peer> peers, Load load, Sink sink, int rounds) throws IOException {
        List<Contestant> contestants = new ArrayList<>();
        for (Peer peer : peers) {
            if (peer.can(load, sink)) {
                contestants.add(new Contestant(peer, load, sink, rounds));
            }
        }
        return contestants;
    }

    private static List<Result> measure(List<Contestant> contestants, Options options) throws IOException {
        WarmUp.run(contestants, options.warmup());
        for (Contestant contestant : contestants) {
            contestant.calibrate();
        }
        for (int round = 0; round < options.rounds(); round++) {
            for (int i = 0; i < contestants.size(); i++) {
                contestants.get((i + round) % contestants.size()).slice(round);
            }
        }
        List<Result> results = new ArrayList<>();
        for (Contestant contestant : contestants) {
            results.add(contestant.result());
        }
        return results;
    }
}
