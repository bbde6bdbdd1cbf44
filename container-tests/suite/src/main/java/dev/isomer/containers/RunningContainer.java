package dev.isomer.containers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The container of this module, with a WAR in it. */
final class RunningContainer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Container container;
    private final URI address;
    /** Over HTTP/2, Open Liberty loses the end of what it answers first on a connection; docs/containers.md has it. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningContainer(Container container, URI address) {
        this.container = container;
        this.address = address;
    }

    static RunningContainer start(String warProperty, Path folder) throws Exception {
        return start(Path.of(System.getProperty(warProperty)), folder);
    }

    static RunningContainer start(Path war, Path folder) throws Exception {
        Container container = ServiceLoader.load(Container.class).findFirst().orElseThrow();
        return new RunningContainer(container, container.start(war.toRealPath(), folder));
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    /** Sends a form with one field of several values. */
    HttpResponse<String> post(String path, String field, List<String> values) throws IOException, InterruptedException {
        String form = values.stream()
                .map(value -> field + "=" + URLEncoder.encode(value, UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString(UTF_8));
    }

    @Override
    public void close() throws Exception {
        container.close();
    }
}
