package dev.isomer.containers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A container that runs as a process of its own and says in its output when it is ready. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;

    private ServerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static ServerProcess start(Path folder, Map<String, String> environment, List<String> command)
            throws IOException {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return new ServerProcess(builder.start(), output);
    }

    /** Waits until the output holds a text; an answer before it may be an error page. */
    public void awaitOutput(String ready) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said().contains(ready)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("It did not say \"" + ready + "\" but:\n" + said());
            }
            Thread.sleep(20);
        }
    }

    private String said() throws IOException {
        return Files.readString(output, ISO_8859_1);
    }

    /** A port that is free at this moment. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends it, with the processes that its start script has started. */
    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
