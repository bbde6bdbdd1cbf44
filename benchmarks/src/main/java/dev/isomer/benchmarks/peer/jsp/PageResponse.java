package dev.isomer.benchmarks.peer.jsp;

import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.Writer;

/** As much of a response as the pages ask for; anything else throws. */
final class PageResponse extends HttpServletResponseWrapper {
    private final PrintWriter writer;

    PageResponse(Writer target) {
        super(Refusing.RESPONSE);
        this.writer = new DirectWriter(target);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void setContentType(String type) {}

    @Override
    public void addHeader(String name, String value) {}

    @Override
    public boolean isCommitted() {
        return false;
    }
}
