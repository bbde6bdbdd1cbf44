package dev.isomer.containers;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Starts the container, alone in its JVM, and writes how many milliseconds later the first page has come, and how many
 * of the processors' were used for it.
 */
final class FirstPage {
    private FirstPage() {}

    /** Arguments: the WAR, the path of a page, an empty folder for the container, and the file to write. */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        RunningContainer container = RunningContainer.start(Path.of(args[0]), Path.of(args[2]));
        try {
            HttpResponse<byte[]> response = container.get(args[1]);
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            if (response.statusCode() != 200) {
                throw new IllegalStateException(args[1] + " gave status " + response.statusCode());
            }
            Files.writeString(
                    Path.of(args[3]), time.toMillis() + " " + processorTime().toMillis());
        } finally {
            container.close();
        }
        System.exit(0); // some containers leave threads behind
    }

    /** That of this process and of those that it has started. */
    private static Duration processorTime() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
