package dev.isomer.benchmarks.peer.library;

import dev.isomer.Isomer;
import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.peer.Peer;
import dev.isomer.block.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** The library where nothing is remembered of prose: what one Isomer has rendered is of no use to another. */
public final class FirstRenderingPeer implements Peer {
    private Isomer next = Isomer.builder().build().with(Profile.SOURCE);
    private Isomer last = Isomer.builder().build().with(Profile.SOURCE);

    @Override
    public String name() {
        return "library-first";
    }

    private Isomer another() {
        Isomer taken = next;
        next = last;
        last = taken;
        return taken;
    }

    @Override
    public void render(Load load, OutputStream out) throws IOException {
        load.content().render(another(), out);
    }

    @Override
    public String render(Load load) {
        return load.content().render(another());
    }

    @Override
    public void render(Load load, Writer out) throws IOException {
        load.content().render(another(), out);
    }
}
