package dev.isomer.benchmarks.jmh;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.load.Loads;
import dev.isomer.benchmarks.peer.Peer;
import dev.isomer.benchmarks.peer.Peers;
import dev.isomer.benchmarks.peer.Receivers;
import dev.isomer.benchmarks.peer.SameOutput;
import dev.isomer.benchmarks.peer.Sink;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One peer, one load and one sink in a process of its own; {@code -prof gc} says what is allocated. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RenderBenchmark {
    @Param({"library", "library-web", "handwritten", "plain", "jte", "jstachio", "rocker", "j2html", "thymeleaf"})
    public String peer;

    @Param({"cards", "accordion", "page"})
    public String load;

    private final Receivers receivers = new Receivers();
    private Peer renderer;
    private Load content;

    @Setup
    public void compare() throws IOException {
        renderer = Peers.named(List.of(peer)).get(0);
        content = Loads.named(load);
        SameOutput.require(content, List.of(renderer));
    }

    @Benchmark
    public int bytes() throws IOException {
        return Sink.BYTES.render(renderer, content, receivers);
    }

    @Benchmark
    public int string() throws IOException {
        return Sink.STRING.render(renderer, content, receivers);
    }

    /** Rocker has no such mode, and throws. */
    @Benchmark
    public int writer() throws IOException {
        return Sink.WRITER.render(renderer, content, receivers);
    }
}
