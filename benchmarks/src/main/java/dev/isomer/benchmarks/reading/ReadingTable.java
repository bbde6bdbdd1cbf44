package dev.isomer.benchmarks.reading;

import static dev.isomer.benchmarks.MarkdownTable.figure;

import dev.isomer.benchmarks.Machine;
import dev.isomer.benchmarks.MarkdownTable;
import dev.isomer.benchmarks.timing.Rounds;
import dev.isomer.benchmarks.timing.Slices;
import dev.isomer.benchmarks.timing.Work;
import java.io.IOException;
import java.util.List;

/** Prints how much longer the library takes than jsoup and SnakeYAML alone. */
public final class ReadingTable {
    private ReadingTable() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(Machine.line());
        System.out.println();
        MarkdownTable.head("file", "KiB", "library µs", "library KiB", "parsers µs", "parsers KiB", "×");
        PageFile seed = PageFile.seed();
        PageFile large = PageFile.ofBytes(1_000_000);
        compare("read, the page of the demo", seed, seed::read, seed::parse, 20_000, 200);
        compare("read, 1 MB of it", large, large::read, large::parse, 60, 60);
        compare("write canonically, the page of the demo", seed, seed::write, seed::parseBody, 20_000, 200);
        compare("write canonically, 1 MB of it", large, large::write, large::parseBody, 60, 60);
        System.out.println();
        System.out.println(Machine.loadLine());
    }

    private static void compare(String what, PageFile file, Work library, Work parsers, int warmup, int rounds)
            throws IOException {
        Slices ours = new Slices(what + ", library", library, rounds);
        Slices theirs = new Slices(what + ", parsers", parsers, rounds);
        Rounds.run(List.of(ours, theirs), warmup, rounds);
        MarkdownTable.row(
                what,
                figure(file.kib()),
                figure(ours.quickestTenth() / 1000),
                figure(ours.allocated() / 1024.0),
                figure(theirs.quickestTenth() / 1000),
                figure(theirs.allocated() / 1024.0),
                figure(ours.quickestTenth() / theirs.quickestTenth()));
    }
}
