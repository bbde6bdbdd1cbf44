package dev.isomer.containers;

import java.net.URI;
import java.nio.file.Path;
import org.glassfish.embeddable.GlassFish;
import org.glassfish.embeddable.GlassFishProperties;
import org.glassfish.embeddable.GlassFishRuntime;

/** GlassFish, embedded. */
public final class GlassFishContainer implements Container {
    private final GlassFish glassFish;
    private final int port;

    public GlassFishContainer() throws Exception {
        port = ServerProcess.freePort();
        GlassFishProperties properties = new GlassFishProperties();
        properties.setPort("http-listener", port);
        properties.setProperty(
                "embedded-glassfish-config.server.network-config.network-listeners.network-listener.http-listener.address",
                "127.0.0.1");
        glassFish = GlassFishRuntime.bootstrap().newGlassFish(properties);
    }

    @Override
    public URI start(Path war, Path folder) throws Exception {
        glassFish.start();
        glassFish.getDeployer().deploy(war.toFile(), "--contextroot=/");
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() throws Exception {
        glassFish.dispose();
    }
}
