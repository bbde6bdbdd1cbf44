package dev.isomer.containers;

import java.net.URI;
import java.nio.file.Path;

/** A container that serves one WAR on 127.0.0.1, found as a service. */
public interface Container extends AutoCloseable {

    /**
     * Starts it.
     *
     * @param war the WAR, served at the root
     * @param folder an empty folder for what the container writes
     * @return its address, such as http://127.0.0.1:8080
     */
    URI start(Path war, Path folder) throws Exception;

    /** Stops it. */
    @Override
    void close() throws Exception;
}
