package dev.isomer.benchmarks.ratios;

import dev.isomer.benchmarks.peer.library.LibraryPeer;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures each pair of library and peer in a process of its own, where no other peer has shaped the compiled code. */
final class Forks {
    private Forks() {}

    static List<Result> measure(Options options) throws IOException, InterruptedException {
        List<Result> results = new ArrayList<>();
        for (String peer : options.peers()) {
            if (!peer.equals(LibraryPeer.SOURCE)) {
                results.addAll(measurePair(options.forPair(peer)));
            }
        }
        return results;
    }

    private static List<Result> measurePair(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Ratios.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Result> results = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().map(Result::parse).forEach(results::add);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The process that measures has failed: " + arguments);
        }
        return results;
    }
}
