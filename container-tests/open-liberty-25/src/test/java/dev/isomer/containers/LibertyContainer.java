package dev.isomer.containers;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Open Liberty, unpacked from its zip, with the feature for JSP alone. */
public final class LibertyContainer implements Container {
    private static final String SERVER = """
            <server>
              <featureManager><feature>pages-3.1</feature></featureManager>
              <httpEndpoint id="defaultHttpEndpoint" host="127.0.0.1" httpPort="%d" httpsPort="-1"/>
              <webApplication location="%s" contextRoot="/"/>
            </server>
            """;

    private ServerProcess process;

    @Override
    public URI start(Path war, Path folder) throws Exception {
        int port = ServerProcess.freePort();
        Path server = Files.createDirectories(folder.resolve("servers/pages"));
        Files.writeString(server.resolve("server.xml"), SERVER.formatted(port, war));
        Path home = Path.of(System.getProperty("isomer.container"));
        process = ServerProcess.start(
                folder,
                Map.of("WLP_USER_DIR", folder.toString()),
                List.of("sh", home.resolve("bin/server").toString(), "run", "pages"));
        process.awaitOutput("CWWKZ0001I"); // the application has started
        process.awaitOutput("CWWKF0011I"); // so has the server
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() throws Exception {
        process.close();
    }
}
