package dev.isomer.benchmarks.growth;

import static dev.isomer.benchmarks.MarkdownTable.figure;

import dev.isomer.benchmarks.Machine;
import dev.isomer.benchmarks.MarkdownTable;
import dev.isomer.benchmarks.load.CardItem;
import dev.isomer.benchmarks.load.CardsLoad;
import dev.isomer.benchmarks.load.CardsPart;
import dev.isomer.benchmarks.load.Content;
import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.load.Part;
import dev.isomer.benchmarks.peer.Peer;
import dev.isomer.benchmarks.peer.handwritten.HandwrittenPeer;
import dev.isomer.benchmarks.peer.library.LibraryPeer;
import dev.isomer.benchmarks.timing.Rounds;
import dev.isomer.benchmarks.timing.Slices;
import dev.isomer.block.Block;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Prints what one card costs on pages of few and of many, each rendered as for the first time. */
public final class GrowthTable {
    private static final int IN_GRID = 18;
    private static final int MOST = 100_000;
    private static final int RENDERED_BEFORE = 200_000;
    private static final int ROUNDS = 50;

    private GrowthTable() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(Machine.line());
        System.out.println();
        MarkdownTable.head(
                "cards", "HTML KiB", "µs", "ns a card", "handwritten ns a card", "allocated KiB", "bytes a card");
        for (int cards = 1; cards <= MOST; cards *= 10) {
            row(cards, load(cards));
        }
        System.out.println();
        System.out.println(Machine.loadLine());
    }

    private static void row(int cards, Load load) throws IOException {
        Slices slices = slices(LibraryPeer.sourceFirst(), load);
        Slices handwritten = slices(new HandwrittenPeer(), load);
        Rounds.run(List.of(slices, handwritten), Math.max(20, RENDERED_BEFORE / cards), ROUNDS);
        MarkdownTable.row(
                "%,d".formatted(cards),
                figure(render(LibraryPeer.source(), load) / 1024.0),
                figure(slices.quickestTenth() / 1000),
                figure(slices.quickestTenth() / cards),
                figure(handwritten.quickestTenth() / cards),
                figure(slices.allocated() / 1024.0),
                figure((double) slices.allocated() / cards));
    }

    private static Slices slices(Peer peer, Load load) throws IOException {
        return new Slices(peer.name() + ", " + load.name(), () -> render(peer, load), ROUNDS);
    }

    private static long render(Peer peer, Load load) throws IOException {
        CountingStream out = new CountingStream();
        peer.render(load, out);
        return out.count();
    }

    private static Load load(int cards) {
        List<Part> parts = new ArrayList<>();
        List<Block> grids = new ArrayList<>();
        for (int first = 0; first < cards; first += IN_GRID) {
            List<CardItem> items = IntStream.range(first, Math.min(cards, first + IN_GRID))
                    .mapToObj(CardsLoad::item)
                    .toList();
            parts.add(new CardsPart(items));
            grids.add(CardsLoad.grid(items));
        }
        return new Load(cards + " cards", parts, Content.of(Page.of(FrontMatter.empty(), grids)));
    }
}
