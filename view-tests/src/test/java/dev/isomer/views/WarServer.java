package dev.isomer.views;

import dev.isomer.Isomer;
import dev.isomer.taglib.CardTag;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.jsoup.Jsoup;
import org.yaml.snakeyaml.Yaml;

/** Tomcat with an application as a WAR. This library and what it needs lie in {@code WEB-INF/lib}. */
final class WarServer implements Server {
    private static final Logger LOG = Logger.getLogger("org.apache");

    static {
        LOG.setLevel(Level.WARNING); // not each step of each start
    }

    private final Tomcat tomcat = new Tomcat();
    private final Connector connector = new Connector();

    WarServer(BuiltApplication application, Path folder) throws Exception {
        addLibrary(application.webapp().resolve("WEB-INF/lib"));
        Files.createDirectories(folder.resolve("webapps"));
        tomcat.setBaseDir(folder.toString());
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        tomcat.setConnector(connector);
        tomcat.addWebapp("", application.webapp().toString());
        tomcat.start();
    }

    private static void addLibrary(Path lib) throws IOException, URISyntaxException {
        Files.createDirectories(lib);
        for (Class<?> type : List.of(Isomer.class, CardTag.class, Jsoup.class, Yaml.class)) {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            Files.copy(jar, lib.resolve(jar.getFileName()));
        }
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    @Override
    public void close() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }
}
