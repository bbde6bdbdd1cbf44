package dev.isomer.benchmarks.peer.jte;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.peer.Peer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** jte: templates that its Maven plugin has made Java of, with static content as bytes. */
public final class JtePeer implements Peer {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    public JtePeer() {
        engine.setBinaryStaticContent(true);
    }

    @Override
    public String name() {
        return "jte";
    }

    /** It escapes {@code '} in attributes. */
    @Override
    public boolean isComparedAsTree() {
        return true;
    }

    @Override
    public void render(Load load, OutputStream out) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        render(load, output);
        output.writeTo(out);
    }

    @Override
    public String render(Load load) {
        StringOutput output = new StringOutput();
        render(load, output);
        return output.toString();
    }

    @Override
    public void render(Load load, Writer out) {
        render(load, new WriterOutput(out));
    }

    private void render(Load load, TemplateOutput output) {
        engine.render("page.jte", load.parts(), output);
    }
}
