package dev.isomer.containers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ServiceLoader;

/** The container of this module, with a WAR in it. */
final class RunningContainer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Container container;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningContainer(Container container, URI address) {
        this.container = container;
        this.address = address;
    }

    static RunningContainer start(String warProperty, Path folder) throws Exception {
        Path war = Path.of(System.getProperty(warProperty)).toRealPath();
        Container container = ServiceLoader.load(Container.class).findFirst().orElseThrow();
        return new RunningContainer(container, container.start(war, folder));
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    @Override
    public void close() throws Exception {
        container.close();
    }
}
