package dev.isomer.benchmarks.growth;

import static dev.isomer.benchmarks.MarkdownTable.figure;

import dev.isomer.Isomer;
import dev.isomer.benchmarks.Machine;
import dev.isomer.benchmarks.MarkdownTable;
import dev.isomer.benchmarks.load.CardItem;
import dev.isomer.benchmarks.load.CardsLoad;
import dev.isomer.benchmarks.load.Forgetful;
import dev.isomer.benchmarks.timing.Rounds;
import dev.isomer.benchmarks.timing.Slices;
import dev.isomer.block.Block;
import dev.isomer.block.Profile;
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
        MarkdownTable.head("cards", "HTML KiB", "µs", "ns a card", "allocated KiB", "bytes a card");
        for (int cards = 1; cards <= MOST; cards *= 10) {
            row(cards, page(cards));
        }
        System.out.println();
        System.out.println(Machine.loadLine());
    }

    private static void row(int cards, Page page) throws IOException {
        Forgetful each = new Forgetful(Profile.SOURCE);
        Slices slices = new Slices(cards + " cards", () -> render(page, each.isomer()), ROUNDS);
        Rounds.run(List.of(slices), Math.max(20, RENDERED_BEFORE / cards), ROUNDS);
        MarkdownTable.row(
                "%,d".formatted(cards),
                figure(render(page, each.isomer()) / 1024.0),
                figure(slices.quickestTenth() / 1000),
                figure(slices.quickestTenth() / cards),
                figure(slices.allocated() / 1024.0),
                figure((double) slices.allocated() / cards));
    }

    private static long render(Page page, Isomer isomer) throws IOException {
        CountingStream out = new CountingStream();
        isomer.render(page, out);
        return out.count();
    }

    private static Page page(int cards) {
        List<Block> grids = new ArrayList<>();
        for (int first = 0; first < cards; first += IN_GRID) {
            List<CardItem> items = IntStream.range(first, Math.min(cards, first + IN_GRID))
                    .mapToObj(CardsLoad::item)
                    .toList();
            grids.add(CardsLoad.grid(items));
        }
        return Page.of(FrontMatter.empty(), grids);
    }
}
