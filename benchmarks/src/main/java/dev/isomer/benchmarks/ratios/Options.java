package dev.isomer.benchmarks.ratios;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.load.Loads;
import dev.isomer.benchmarks.peer.Peers;
import dev.isomer.benchmarks.peer.Sink;
import dev.isomer.benchmarks.peer.library.LibraryPeer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is measured, and how long.
 *
 * @param raw whether one line a result is printed, for the process that has started this one
 */
record Options(
        List<String> peers, List<String> loads, List<Sink> sinks, int rounds, int warmup, boolean forked, boolean raw) {

    static Options parse(String... arguments) {
        Options options = new Options(
                Peers.names(),
                Loads.all().stream().map(Load::name).toList(),
                List.of(Sink.values()),
                300,
                10_000,
                false,
                false);
        for (int i = 0; i < arguments.length; i++) {
            options = switch (arguments[i]) {
                case "--forked" -> options.with(options.peers, true, options.raw);
                case "--raw" -> options.with(options.peers, options.forked, true);
                default -> options.with(arguments[i], value(arguments, ++i));
            };
        }
        return options;
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(arguments[index - 1] + " needs a value");
        }
        return arguments[index];
    }

    private Options with(String name, String value) {
        List<String> values = Arrays.asList(value.split(","));
        return switch (name) {
            case "--only" -> with(withLibrary(values), forked, raw);
            case "--loads" -> new Options(peers, values, sinks, rounds, warmup, forked, raw);
            case "--sinks" -> new Options(peers, loads, sinks(values), rounds, warmup, forked, raw);
            case "--rounds" -> new Options(peers, loads, sinks, Integer.parseInt(value), warmup, forked, raw);
            case "--warmup" -> new Options(peers, loads, sinks, rounds, Integer.parseInt(value), forked, raw);
            default -> throw new IllegalArgumentException("There is no option " + name);
        };
    }

    private Options with(List<String> others, boolean inForks, boolean asLines) {
        return new Options(others, loads, sinks, rounds, warmup, inForks, asLines);
    }

    private static List<Sink> sinks(List<String> names) {
        return names.stream()
                .map(name -> Sink.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** There is no ratio without it. */
    private static List<String> withLibrary(List<String> names) {
        List<String> peers = new ArrayList<>(names);
        peers.remove(LibraryPeer.SOURCE);
        peers.add(0, LibraryPeer.SOURCE);
        return peers;
    }

    /** The options of a process that measures the library and one peer. */
    List<String> forPair(String peer) {
        return List.of(
                "--raw",
                "--only",
                peer,
                "--loads",
                String.join(",", loads),
                "--sinks",
                String.join(",", sinks.stream().map(Sink::label).toList()),
                "--rounds",
                Integer.toString(rounds),
                "--warmup",
                Integer.toString(warmup));
    }
}
