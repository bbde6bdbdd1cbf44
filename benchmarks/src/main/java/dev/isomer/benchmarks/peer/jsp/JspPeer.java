package dev.isomer.benchmarks.peer.jsp;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.peer.Peer;
import dev.isomer.benchmarks.peer.Sink;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

/** A JSP for the cards; a page writes characters only, and the server makes bytes of them. */
public final class JspPeer implements Peer {
    /** The pages, by what is in them. */
    public static final List<String> PAGES =
            List.of("scriptlets", "jstl", "tags-el", "tags-scriptlets", "items", "block");

    private static final String LOAD = "cards";

    private final String name;
    private final JspPage page;
    private final ServerResponse server = new ServerResponse();
    private final CardsModel model = new CardsModel();

    public JspPeer(String page) {
        this(page, Containers.SHARED);
    }

    JspPeer(String page, JspContainer container) {
        this.name = peerName(page);
        try {
            this.page = new JspPage(container, "/" + page + ".jsp", model);
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(page + ".jsp cannot be compiled", e);
        }
    }

    public static String peerName(String page) {
        return "jsp-" + page;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean can(Load load, Sink sink) {
        return load.name().equals(LOAD) && sink != Sink.STRING;
    }

    /** A file ends with a line end. */
    @Override
    public boolean isComparedAsTree() {
        return true;
    }

    @Override
    public void render(Load load, Writer out) throws IOException {
        try {
            page.render(model, new PageResponse(out));
        } catch (ServletException e) {
            throw new IllegalStateException(name + " has failed", e);
        }
    }

    @Override
    public void render(Load load, OutputStream out) throws IOException {
        try {
            page.render(model, server.to(out));
        } catch (ServletException e) {
            throw new IllegalStateException(name + " has failed", e);
        }
        server.finish();
    }

    @Override
    public String render(Load load) {
        throw new UnsupportedOperationException("A JSP writes into a response");
    }

    /** Started when the first page is asked for. */
    private static final class Containers {
        static final JspContainer SHARED = JspContainer.temporary();
    }
}
