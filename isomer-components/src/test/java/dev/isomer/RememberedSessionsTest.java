package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages that many sessions render, in any order, are as those that were never rendered. */
class RememberedSessionsTest {
    private static final int SEEDS = 100;
    private static final int SESSIONS = 6;
    private static final int RUNS = 60;

    /** By one application or two, which must not get what the other has rendered. */
    private static List<RandomSession> sessions(Random random) {
        Isomer first = RandomPages.any(RandomSession.ISOMERS, random);
        Isomer second = random.nextInt(4) == 0 ? RandomPages.any(RandomSession.ISOMERS, random) : first;
        return Stream.generate(() -> new RandomSession(random.nextBoolean() ? first : second, random))
                .limit(SESSIONS)
                .toList();
    }

    @Test
    void whatSessionsRenderIsAsFromNewPages() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<RandomSession> sessions = sessions(random);
            RandomPages shared = new RandomPages(seed);
            for (int run = 0; run < RUNS; run++) {
                RandomSession session = RandomPages.any(sessions, random);
                int calls = random.nextInt(100);
                assertThat(session.run(shared, calls))
                        .as("seed %d, run %d", seed, run)
                        .isEqualTo(session.run(new RandomPages(seed), calls));
            }
        }
    }

    @Test
    void manyThreadsMayRenderTheSamePages() throws Exception {
        Random random = new Random(0);
        List<RandomSession> sessions = sessions(random);
        List<List<String>> expected = new ArrayList<>();
        for (RandomSession session : sessions) {
            expected.add(session.run(new RandomPages(0), 0));
        }
        RandomPages shared = new RandomPages(0);
        List<Callable<List<String>>> runs = IntStream.range(0, 2000)
                .<Callable<List<String>>>mapToObj(
                        run -> () -> sessions.get(run % SESSIONS).run(shared, 0))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> results = threads.invokeAll(runs);
            for (int run = 0; run < results.size(); run++) {
                assertThat(results.get(run).get()).isEqualTo(expected.get(run % SESSIONS));
            }
        } finally {
            threads.shutdown();
        }
    }
}
