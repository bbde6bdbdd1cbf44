package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallStackTest {
    private static final int HANGS = 390;

    /** What is nested deeply, in files and by builders, takes neither much stack nor much memory. */
    @Test
    void aQuarterOfAMebibyteOfStackIsEnough(@TempDir Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss256k",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallStack.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = java.waitFor(HANGS, TimeUnit.SECONDS);
        java.destroyForcibly();

        String output = Files.readString(log);
        assertThat(output.lines().limit(40)).last().isEqualTo("done");
        assertThat(ended).isTrue();
    }
}
