package dev.isomer.benchmarks.ratios;

import dev.isomer.benchmarks.peer.Sink;
import dev.isomer.benchmarks.peer.library.LibraryPeer;
import java.util.List;
import java.util.Locale;

/** Results as Markdown, one table a sink. */
final class Tables {
    private final List<Result> results;
    private final Options options;

    private Tables(List<Result> results, Options options) {
        this.results = results;
        this.options = options;
    }

    static String of(List<Result> results, Options options) {
        Tables tables = new Tables(results, options);
        StringBuilder out = new StringBuilder();
        options.sinks().forEach(sink -> tables.table(sink, out));
        return out.toString();
    }

    private void table(Sink sink, StringBuilder out) {
        out.append("\n| ").append(sink.label()).append(" |");
        options.loads().forEach(load -> out.append(' ').append(load).append(" µs | × | KiB |"));
        out.append("\n| --- |")
                .append(" --: | --: | --: |".repeat(options.loads().size()));
        for (String peer : peersWith(sink)) {
            out.append("\n| ").append(peer).append(" |");
            options.loads().forEach(load -> cells(load, sink, peer, out));
        }
        out.append('\n');
    }

    private List<String> peersWith(Sink sink) {
        return options.peers().stream()
                .filter(peer -> results.stream()
                        .anyMatch(
                                result -> result.sink() == sink && result.peer().equals(peer)))
                .toList();
    }

    private void cells(String load, Sink sink, String peer, StringBuilder out) {
        List<Result> found =
                results.stream().filter(result -> is(result, load, sink, peer)).toList();
        if (found.isEmpty()) {
            out.append(" – | – | – |");
            return;
        }
        double nanos = median(found);
        out.append(String.format(
                Locale.ROOT,
                " %.2f | %.2f | %.1f |",
                nanos / 1000,
                nanos / libraryBefore(found.get(0)),
                found.get(0).allocated() / 1024.0));
    }

    /** The library is measured once in each process; a peer's ratio is to that of its own process. */
    private double libraryBefore(Result result) {
        if (result.peer().equals(LibraryPeer.SOURCE)) {
            return median(results.stream()
                    .filter(other -> is(other, result.load(), result.sink(), result.peer()))
                    .toList());
        }
        return results.subList(0, results.indexOf(result)).stream()
                .filter(other -> is(other, result.load(), result.sink(), LibraryPeer.SOURCE))
                .reduce((first, second) -> second)
                .orElseThrow()
                .nanos();
    }

    private static double median(List<Result> found) {
        double[] sorted = found.stream().mapToDouble(Result::nanos).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static boolean is(Result result, String load, Sink sink, String peer) {
        return result.load().equals(load)
                && result.sink() == sink
                && result.peer().equals(peer);
    }
}
