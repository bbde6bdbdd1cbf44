package dev.isomer.benchmarks.peer.j2html;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.load.Part;
import dev.isomer.benchmarks.peer.Peer;
import j2html.rendering.FlatHtml;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** j2html: a tree of tags for each part, which then writes itself; it knows characters only. */
public final class J2htmlPeer implements Peer {
    @Override
    public String name() {
        return "j2html";
    }

    /** It escapes {@code '} and {@code "} in texts. */
    @Override
    public boolean isComparedAsTree() {
        return true;
    }

    /** By way of a String, which was quicker than an OutputStreamWriter. */
    @Override
    public void render(Load load, OutputStream out) throws IOException {
        out.write(render(load).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String render(Load load) throws IOException {
        StringBuilder out = new StringBuilder(4096);
        write(load, out);
        return out.toString();
    }

    @Override
    public void render(Load load, Writer out) throws IOException {
        write(load, out);
    }

    private static void write(Load load, Appendable out) throws IOException {
        for (Part part : load.parts()) {
            J2htmlParts.of(part).render(FlatHtml.into(out));
        }
    }
}
