package dev.isomer.benchmarks.peer.jsp;

import static dev.isomer.benchmarks.MarkdownTable.figure;

import dev.isomer.benchmarks.Machine;
import dev.isomer.benchmarks.MarkdownTable;
import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.load.Loads;
import dev.isomer.benchmarks.timing.Rounds;
import dev.isomer.benchmarks.timing.Slices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Prints what a container takes by itself for expressions and for tags, beside the pages of cards that have them. */
public final class ContainerTable {
    private static final List<String> PAGES =
            List.of("jstl", "tags-el", "expressions", "scriptlets", "tags-scriptlets", "empty-tags");
    private static final int WARM_UP = 20_000;
    private static final int ROUNDS = 300;

    private ContainerTable() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(Machine.line());
        System.out.println();
        List<Slices> usual = slices(JspContainer.temporary());
        List<Slices> complete = slices(JspContainer.metadataComplete());
        List<Slices> all = new ArrayList<>(usual);
        all.addAll(complete);
        Rounds.run(all, WARM_UP, ROUNDS);
        MarkdownTable.head("page, as bytes", "µs", "with metadata-complete µs");
        for (int i = 0; i < PAGES.size(); i++) {
            MarkdownTable.row(
                    JspPeer.peerName(PAGES.get(i)), microseconds(usual.get(i)), microseconds(complete.get(i)));
        }
        System.out.println();
        System.out.println(Machine.loadLine());
    }

    private static String microseconds(Slices slices) {
        return figure(slices.quickestTenth() / 1000);
    }

    private static List<Slices> slices(JspContainer container) throws IOException {
        List<Slices> pages = new ArrayList<>();
        for (String page : PAGES) {
            pages.add(slices(new JspPeer(page, container)));
        }
        return pages;
    }

    private static Slices slices(JspPeer peer) throws IOException {
        Load cards = Loads.named("cards");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return new Slices(
                peer.name(),
                () -> {
                    out.reset();
                    peer.render(cards, out);
                    return out.size();
                },
                ROUNDS);
    }
}
