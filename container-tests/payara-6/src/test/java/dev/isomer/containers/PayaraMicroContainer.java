package dev.isomer.containers;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Payara Micro, a jar that is run. */
public final class PayaraMicroContainer implements Container {
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
                        "--address",
                        "127.0.0.1",
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
