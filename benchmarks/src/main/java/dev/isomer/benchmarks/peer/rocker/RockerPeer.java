package dev.isomer.benchmarks.peer.rocker;

import com.fizzed.rocker.runtime.OutputStreamOutput;
import com.fizzed.rocker.runtime.StringBuilderOutput;
import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.peer.Peer;
import dev.isomer.benchmarks.peer.Sink;
import java.io.OutputStream;
import java.io.Writer;

/** Rocker: templates that its Maven plugin has made Java of; it has no output for a Writer. */
public final class RockerPeer implements Peer {
    @Override
    public String name() {
        return "rocker";
    }

    @Override
    public boolean can(Load load, Sink sink) {
        return sink != Sink.WRITER;
    }

    /** It escapes {@code '} and {@code "} in texts. */
    @Override
    public boolean isComparedAsTree() {
        return true;
    }

    /** Directly, which was quicker than by way of its arrays of bytes. */
    @Override
    public void render(Load load, OutputStream out) {
        page.template(load.parts()).render((type, charset) -> new OutputStreamOutput(type, out, charset));
    }

    @Override
    public String render(Load load) {
        return page.template(load.parts()).render(StringBuilderOutput.FACTORY).toString();
    }

    @Override
    public void render(Load load, Writer out) {
        throw new UnsupportedOperationException("Rocker has no output for a Writer");
    }
}
