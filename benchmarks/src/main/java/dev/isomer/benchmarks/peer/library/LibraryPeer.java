package dev.isomer.benchmarks.peer.library;

import dev.isomer.Isomer;
import dev.isomer.benchmarks.load.Forgetful;
import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.peer.Peer;
import dev.isomer.block.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Supplier;

/** The library under test, as an application calls it. */
public final class LibraryPeer implements Peer {
    /** The row that all others are compared with. */
    public static final String SOURCE = "library";
    /** More is done here than by the others: ids, headings, titles, lazy loading. */
    public static final String WEB = "library-web";

    public static final String SOURCE_FIRST = "library-first";
    public static final String WEB_FIRST = "library-web-first";

    private final String name;
    private final Supplier<Isomer> isomer;

    private LibraryPeer(String name, Supplier<Isomer> isomer) {
        this.name = name;
        this.isomer = isomer;
    }

    public static Peer source() {
        return always(SOURCE, Profile.SOURCE);
    }

    public static Peer web() {
        return always(WEB, Profile.WEB);
    }

    /** Each rendering is as the first one: nothing is remembered of blocks. */
    public static Peer sourceFirst() {
        return new LibraryPeer(SOURCE_FIRST, new Forgetful(Profile.SOURCE)::isomer);
    }

    public static Peer webFirst() {
        return new LibraryPeer(WEB_FIRST, new Forgetful(Profile.WEB)::isomer);
    }

    private static Peer always(String name, Profile profile) {
        Isomer one = Isomer.standard().with(profile);
        return new LibraryPeer(name, () -> one);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void render(Load load, OutputStream out) throws IOException {
        load.content().render(isomer.get(), out);
    }

    @Override
    public String render(Load load) {
        return load.content().render(isomer.get());
    }

    @Override
    public void render(Load load, Writer out) throws IOException {
        load.content().render(isomer.get(), out);
    }
}
