package dev.isomer.benchmarks;

import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Eighteen linked cards, a third of whose texts must be escaped and a quarter of which are not ASCII. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Cards {
    private static final int COUNT = 18;

    private final Isomer source = Isomer.standard().with(Profile.SOURCE);
    private final Isomer web = Isomer.standard();
    private final CardGrid grid = grid();

    private static CardGrid grid() {
        CardGrid.Builder cards = CardGrid.builder();
        for (int i = 0; i < COUNT; i++) {
            String escaped = i % 3 == 0 ? " R&D <now>" : " and more";
            String accented = i % 4 == 0 ? " für alle – 中文" : " for everybody";
            cards.card(Card.builder()
                    .title("Card " + i + escaped)
                    .description("What this card is about, in a sentence of a usual length" + accented + ".")
                    .href("/products-and-services/card-" + i + "/")
                    .linkText("Read more")
                    .build());
        }
        return cards.build();
    }

    /** Nothing is timed that does not give the same. */
    @Setup
    public void compare() {
        if (!source().equals(plainStringBuilder())) {
            throw new IllegalStateException("The renderer written by hand gives something else");
        }
    }

    @Benchmark
    public String source() {
        return source.render(grid);
    }

    @Benchmark
    public String web() {
        return web.render(grid);
    }

    @Benchmark
    public void sourceAsBytes() throws IOException {
        source.render(grid, OutputStream.nullOutputStream());
    }

    @Benchmark
    public String plainStringBuilder() {
        return PlainCards.render(grid);
    }
}
