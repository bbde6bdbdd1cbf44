package dev.isomer.benchmarks.peer.handwritten;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.peer.Peer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * The floor: as quick as we could write it for these very parts. It checks no URL, asks no policy, has one buffer for all
 * renderings of a thread, and cannot be extended.
 */
public final class HandwrittenPeer implements Peer {
    private final ThreadLocal<Utf8Parts> utf8 = ThreadLocal.withInitial(() -> new Utf8Parts(new Utf8Buffer()));
    private final ThreadLocal<CharParts> chars = ThreadLocal.withInitial(() -> new CharParts(new CharBuffer()));

    @Override
    public String name() {
        return "handwritten";
    }

    @Override
    public void render(Load load, OutputStream out) throws IOException {
        utf8.get().write(load.parts()).writeTo(out);
    }

    @Override
    public String render(Load load) {
        return chars.get().write(load.parts()).toString();
    }

    @Override
    public void render(Load load, Writer out) throws IOException {
        chars.get().write(load.parts()).writeTo(out);
    }
}
