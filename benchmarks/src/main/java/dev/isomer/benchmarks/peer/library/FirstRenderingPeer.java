package dev.isomer.benchmarks.peer.library;

import dev.isomer.benchmarks.load.Forgetful;
import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.peer.Peer;
import dev.isomer.block.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** The library where nothing is remembered of blocks: each rendering is as the first one. */
public final class FirstRenderingPeer implements Peer {
    public static final String SOURCE = "library-first";
    public static final String WEB = "library-web-first";

    private final String name;
    private final Forgetful each;

    private FirstRenderingPeer(String name, Profile profile) {
        this.name = name;
        this.each = new Forgetful(profile);
    }

    public static Peer source() {
        return new FirstRenderingPeer(SOURCE, Profile.SOURCE);
    }

    public static Peer web() {
        return new FirstRenderingPeer(WEB, Profile.WEB);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void render(Load load, OutputStream out) throws IOException {
        load.content().render(each.isomer(), out);
    }

    @Override
    public String render(Load load) {
        return load.content().render(each.isomer());
    }

    @Override
    public void render(Load load, Writer out) throws IOException {
        load.content().render(each.isomer(), out);
    }
}
