package dev.isomer.benchmarks.ratios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isomer.benchmarks.peer.Sink;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatiosTest {
    private static final Options OPTIONS = Options.parse("--only", "plain", "--loads", "cards", "--sinks", "bytes");

    @Test
    void theLibraryIsAlwaysAmongThePeers() {
        assertThat(OPTIONS.peers()).containsExactly("library", "plain");
    }

    @Test
    void wrongOptionsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--peers", "plain"))
                .withMessageContaining("--peers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--rounds"))
                .withMessageContaining("--rounds");
    }

    @Test
    void aForkIsAskedForTheSame() {
        Options fork = Options.parse(OPTIONS.forPair("plain").toArray(String[]::new));
        assertThat(fork)
                .isEqualTo(new Options(
                        OPTIONS.peers(),
                        OPTIONS.loads(),
                        OPTIONS.sinks(),
                        OPTIONS.rounds(),
                        OPTIONS.warmup(),
                        false,
                        true));
    }

    @Test
    void aResultSurvivesItsLine() {
        Result result = new Result("cards", Sink.WRITER, "plain", 1234.5, 42);
        assertThat(Result.parse(result.line())).isEqualTo(result);
    }

    @Test
    void aRatioIsToTheLibraryOfTheSameProcess() {
        String table = Tables.of(
                List.of(
                        new Result("cards", Sink.BYTES, "library", 1000, 1024),
                        new Result("cards", Sink.BYTES, "jte", 500, 0),
                        new Result("cards", Sink.BYTES, "library", 2000, 1024),
                        new Result("cards", Sink.BYTES, "plain", 3000, 2048)),
                OPTIONS);
        assertThat(table).contains("| plain | 3.00 | 1.50 | 2.0 |");
    }
}
