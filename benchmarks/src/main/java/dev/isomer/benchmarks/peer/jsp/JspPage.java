package dev.isomer.benchmarks.peer.jsp;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.jsp.HttpJspPage;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Field;
import org.apache.jasper.compiler.JspRuntimeContext;

/** A page of the application, compiled. */
final class JspPage {
    private final JspContainer container;
    private final String path;
    private final HttpJspPage compiled;

    /** Compiles it by a first request. */
    JspPage(JspContainer container, String path, CardsModel model) throws ServletException, IOException {
        this.container = container;
        this.path = path;
        container
                .servlet()
                .service(new PageRequest(container.application(), path, model), new PageResponse(Writer.nullWriter()));
        this.compiled = compiled(container.servlet(), path);
    }

    void render(CardsModel model, HttpServletResponse response) throws ServletException, IOException {
        compiled._jspService(new PageRequest(container.application(), path, model), response);
    }

    /** Jasper tells nobody what it has made of a page. */
    private static HttpJspPage compiled(Servlet jsp, String path) throws ServletException {
        try {
            Field context = jsp.getClass().getDeclaredField("rctxt");
            context.setAccessible(true);
            JspRuntimeContext pages = (JspRuntimeContext) context.get(jsp);
            return (HttpJspPage) pages.getWrapper(path).getServlet();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of Jasper keeps its pages elsewhere", e);
        }
    }
}
