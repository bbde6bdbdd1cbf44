package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String problem, String page, String... arguments) {
        return Launcher.run(
                new Streams(
                        new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)),
                        new StandardOutput(new Broken(problem)),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false),
                arguments);
    }

    @Test
    void aClosedPipeEndsQuietly() {
        assertThat(run("Broken pipe", Site.PAGE, "render", "-")).isZero();
        assertThat(err.size()).isZero();
        assertThat(run("Relais brisé (pipe)", Site.PAGE, "render", "--help")).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void aClosedPipeDoesNotHideErrors() {
        assertThat(run("Broken pipe", Site.BROKEN, "check", "-")).isEqualTo(ExitCode.ERRORS_FOUND);
    }

    @Test
    void aFullDiskIsAFailure() {
        assertThat(run("No space left on device", Site.PAGE, "render", "-")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("isomer: standard output: It could not be written: No space left on device."
                        + " Check the place and its space, or write elsewhere.\n");
    }

    private static final class Broken extends OutputStream {
        private final String problem;

        Broken(String problem) {
            this.problem = problem;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(problem);
        }
    }
}
