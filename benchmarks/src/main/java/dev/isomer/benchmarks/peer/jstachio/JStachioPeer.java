package dev.isomer.benchmarks.peer.jstachio;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.peer.Peer;
import io.jstach.jstachio.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;

/** JStachio: a template that its annotation processor has made Java of, with static content as bytes. */
public final class JStachioPeer implements Peer {
    private static final int USUAL_LENGTH = 4096;

    private final Map<Load, PageView> views = new IdentityHashMap<>();

    @Override
    public String name() {
        return "jstachio";
    }

    /** It escapes {@code '}, {@code "}, {@code =} and {@code `} everywhere. */
    @Override
    public boolean isComparedAsTree() {
        return true;
    }

    @Override
    public void render(Load load, OutputStream out) throws IOException {
        PageViewRenderer.of().write(view(load), Output.of(out, StandardCharsets.UTF_8));
    }

    @Override
    public String render(Load load) throws IOException {
        StringBuilder out = new StringBuilder(USUAL_LENGTH);
        PageViewRenderer.of().execute(view(load), out);
        return out.toString();
    }

    @Override
    public void render(Load load, Writer out) throws IOException {
        PageViewRenderer.of().execute(view(load), Output.of(out));
    }

    private PageView view(Load load) {
        return views.computeIfAbsent(load, PageView::of);
    }
}
