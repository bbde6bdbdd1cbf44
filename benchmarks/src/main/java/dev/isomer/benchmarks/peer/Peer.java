package dev.isomer.benchmarks.peer;

import dev.isomer.benchmarks.load.Load;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** One way to render a load into each of the sinks; used by one thread at a time. */
public interface Peer {
    /** As it stands in the tables. */
    String name();

    /** Whether it has this mode; if not, its place in the table is empty. */
    default boolean can(Load load, Sink sink) {
        return true;
    }

    /** Whether its output may differ from the library's in white space between tags, or in how characters are escaped. */
    default boolean isComparedAsTree() {
        return false;
    }

    /** Renders as UTF-8. */
    void render(Load load, OutputStream out) throws IOException;

    String render(Load load) throws IOException;

    void render(Load load, Writer out) throws IOException;
}
