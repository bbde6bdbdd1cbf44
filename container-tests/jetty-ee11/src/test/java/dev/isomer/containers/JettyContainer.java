package dev.isomer.containers;

import java.net.URI;
import java.nio.file.Path;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Jetty, embedded. */
public final class JettyContainer implements Container {
    private final Server server = new Server();

    @Override
    public URI start(Path war, Path folder) throws Exception {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        WebAppContext context = new WebAppContext();
        context.setContextPath("/");
        context.setWar(war.toString());
        context.setTempDirectory(folder.toFile());
        context.setThrowUnavailableOnStartupException(true);
        server.setHandler(context);
        server.start();
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
