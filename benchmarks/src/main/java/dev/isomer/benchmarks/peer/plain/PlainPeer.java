package dev.isomer.benchmarks.peer.plain;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.peer.Peer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** As somebody would write it in an hour: a StringBuilder, and one method that escapes. */
public final class PlainPeer implements Peer {
    @Override
    public String name() {
        return "plain";
    }

    @Override
    public void render(Load load, OutputStream out) throws IOException {
        out.write(render(load).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String render(Load load) {
        StringBuilder out = new StringBuilder();
        load.parts().forEach(part -> PlainParts.write(part, out));
        return out.toString();
    }

    @Override
    public void render(Load load, Writer out) throws IOException {
        out.write(render(load));
    }
}
