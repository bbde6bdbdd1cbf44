package dev.isomer.containers;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Payara Micro, a jar that is run. */
public final class PayaraMicroContainer implements Container {
    /** It has no option for the address, and with --nocluster alone its data grid still listens on all of them. */
    private static final String LOOPBACK_ONLY = """
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
            set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false
            """;

    private ServerProcess process;

    @Override
    public URI start(Path war, Path folder) throws Exception {
        int port = ServerProcess.freePort();
        process = ServerProcess.start(
                folder,
                Map.of(),
                List.of(
                        Path.of(System.getProperty("isomer.container.java"), "bin", "java")
                                .toString(),
                        "-jar",
                        System.getProperty("isomer.container"),
                        "--prebootcommandfile",
                        Files.writeString(folder.resolve("commands.txt"), LOOPBACK_ONLY)
                                .toString(),
                        "--port",
                        Integer.toString(port),
                        "--nocluster",
                        "--contextroot",
                        "/",
                        "--deploy",
                        war.toString()));
        process.awaitOutput("ready in");
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() throws Exception {
        process.close();
    }
}
