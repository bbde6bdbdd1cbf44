package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Streams streams = new Streams(
            new ByteArrayInputStream(new byte[0]),
            new StandardOutput(new ByteArrayOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);

    @Test
    void aDefectDoesNotStopTheOthers() {
        List<String> done = new ArrayList<>();
        Report report = new Report(streams);
        new Batch(streams, report).run(inputs("a", "b", "c", "d"), (input, bytes) -> {
            switch (input.name().substring(input.name().length() - 1)) {
                case "a" -> throw new IllegalStateException("a defect");
                case "b" -> throw new StackOverflowError();
                case "c" -> throw new OutOfMemoryError();
                default -> done.add(input.name());
            }
        });
        assertThat(done).hasSize(1);
        assertThat(report.failures()).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("a: This should not happen; please report it", "a defect at dev.isomer.cli.BatchTest")
                .contains("b: This should not happen", "c: It is too large for the memory");
    }

    private List<Input> inputs(String... names) {
        Site site = new Site(folder);
        return List.of(names).stream()
                .map(name -> Input.of(site.file(name, Site.PAGE), Path.of(name)))
                .toList();
    }
}
