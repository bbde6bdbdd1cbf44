package dev.isomer.containers;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

/** Tomcat, embedded. */
public final class TomcatContainer implements Container {
    private final Tomcat tomcat = new Tomcat();

    @Override
    public URI start(Path war, Path folder) throws Exception {
        Files.createDirectories(folder.resolve("webapps"));
        tomcat.setBaseDir(folder.toString());
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        tomcat.setConnector(connector);
        tomcat.addWebapp("", war.toString());
        tomcat.start();
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    @Override
    public void close() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }
}
