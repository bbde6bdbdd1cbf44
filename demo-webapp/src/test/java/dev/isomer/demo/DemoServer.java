package dev.isomer.demo;

import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The demo's WAR, as it is deployed, on a free port of this machine. */
final class DemoServer implements AutoCloseable {
    private final Server server = new Server();
    private final String address;

    /** Starts it under a context path, {@code /} or {@code /some/where}. */
    DemoServer(String contextPath) throws Exception {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(webapp(contextPath));
        server.start();
        address = "http://127.0.0.1:" + connector.getLocalPort() + (contextPath.equals("/") ? "" : contextPath);
    }

    private static WebAppContext webapp(String contextPath) {
        String war = Objects.requireNonNull(
                System.getProperty("isomer.demo.war"), "isomer.demo.war: run these tests with mvn verify");
        WebAppContext webapp = new WebAppContext();
        webapp.setContextPath(contextPath);
        webapp.setWar(Path.of(war).toUri().toString());
        webapp.setThrowUnavailableOnStartupException(true);
        return webapp;
    }

    /** The address of a path of the demo. */
    String url(String path) {
        return address + path;
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
