package dev.isomer.benchmarks.ratios;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.load.Loads;
import dev.isomer.benchmarks.peer.Peer;
import dev.isomer.benchmarks.peer.Peers;
import dev.isomer.benchmarks.peer.Receivers;
import dev.isomer.benchmarks.peer.SameOutput;
import dev.isomer.benchmarks.peer.Sink;
import dev.isomer.benchmarks.timing.Rounds;
import dev.isomer.benchmarks.timing.Slices;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures all peers in this process. */
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
                results.addAll(measure(peers, load, sink, options));
            }
        }
        return results;
    }

    private static List<Result> measure(List<Peer> peers, Load load, Sink sink, Options options) throws IOException {
        Map<Peer, Slices> contestants = new LinkedHashMap<>();
        for (Peer peer : peers) {
            if (peer.can(load, sink)) {
                Receivers receivers = new Receivers();
                contestants.put(
                        peer, new Slices(peer.name(), () -> sink.render(peer, load, receivers), options.rounds()));
            }
        }
        Rounds.run(List.copyOf(contestants.values()), options.warmup(), options.rounds());
        List<Result> results = new ArrayList<>();
        for (Map.Entry<Peer, Slices> entry : contestants.entrySet()) {
            Slices slices = entry.getValue();
            results.add(
                    new Result(load.name(), sink, entry.getKey().name(), slices.quickestTenth(), slices.allocated()));
        }
        return results;
    }
}
