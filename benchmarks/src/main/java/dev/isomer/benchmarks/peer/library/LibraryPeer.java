package dev.isomer.benchmarks.peer.library;

import dev.isomer.Isomer;
import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.peer.Peer;
import dev.isomer.block.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** The library under test, as an application calls it. */
public final class LibraryPeer implements Peer {
    /** The row that all others are compared with. */
    public static final String SOURCE = "library";
    /** More is done here than by the others: ids, headings, titles, lazy loading. */
    public static final String WEB = "library-web";

    private final String name;
    private final Isomer isomer;

    private LibraryPeer(String name, Profile profile) {
        this.name = name;
        this.isomer = Isomer.standard().with(profile);
    }

    public static Peer source() {
        return new LibraryPeer(SOURCE, Profile.SOURCE);
    }

    public static Peer web() {
        return new LibraryPeer(WEB, Profile.WEB);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void render(Load load, OutputStream out) throws IOException {
        load.content().render(isomer, out);
    }

    @Override
    public String render(Load load) {
        return load.content().render(isomer);
    }

    @Override
    public void render(Load load, Writer out) throws IOException {
        load.content().render(isomer, out);
    }
}
