package dev.isomer.containers;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** WildFly, unpacked from its zip; each start has a copy of its configuration. */
public final class WildFlyContainer implements Container {
    private ServerProcess process;

    @Override
    public URI start(Path war, Path folder) throws Exception {
        Path home = Path.of(System.getProperty("isomer.container"));
        Path base = Files.createDirectories(folder.resolve("standalone"));
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.copy(war, Files.createDirectories(base.resolve("deployments")).resolve("ROOT.war"));
        int port = ServerProcess.freePort();
        process = ServerProcess.start(
                folder,
                Map.of("LAUNCH_JBOSS_IN_BACKGROUND", "1"),
                List.of(
                        "sh",
                        home.resolve("bin/standalone.sh").toString(),
                        "-b",
                        "127.0.0.1",
                        "-bmanagement",
                        "127.0.0.1",
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.http.port=" + port,
                        "-Djboss.https.port=" + ServerProcess.freePort(),
                        "-Djboss.management.http.port=" + ServerProcess.freePort()));
        process.awaitOutput("WFLYSRV0025");
        return URI.create("http://127.0.0.1:" + port);
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Override
    public void close() throws Exception {
        process.close();
    }
}
