package dev.isomer.benchmarks.peer.jsp;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardServer;
import org.apache.catalina.startup.Tomcat;
import org.apache.jasper.servlet.JspServlet;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.jspecify.annotations.Nullable;

/** A web application in a Tomcat without a connector: it compiles JSPs and listens to nobody. */
final class JspContainer {
    private final Context context;
    private final Servlet jsp;

    /**
     * Starts it without a {@code web.xml}.
     *
     * @param work where compiled pages are kept
     */
    JspContainer(Path work) throws ServletException, LifecycleException {
        this(work, null);
    }

    /** Starts it with a {@code web.xml}, or without one. */
    private JspContainer(Path work, @Nullable Path webXml) throws ServletException, LifecycleException {
        Logger.getLogger("org.apache").setLevel(Level.WARNING);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(work.toString());
        ((StandardServer) tomcat.getServer()).setUtilityThreadsAsDaemon(true);
        tomcat.setAddDefaultWebXmlToWebapp(false);
        context = tomcat.addWebapp("", pages().toString());
        if (webXml != null) {
            context.setAltDDName(webXml.toString());
        }
        context.setParentClassLoader(JspContainer.class.getClassLoader());
        context.addParameter("isomer.profile", "source");
        StandardJarScanner scanner = (StandardJarScanner) context.getJarScanner();
        scanner.setScanAllDirectories(true);
        Wrapper wrapper = Tomcat.addServlet(context, "jsp", JspServlet.class.getName());
        wrapper.addInitParameter("development", "false");
        wrapper.addInitParameter("genStringAsCharArray", "true");
        tomcat.start();
        jsp = wrapper.allocate();
    }

    /** One as most applications are. */
    static JspContainer temporary() {
        return temporary(null);
    }

    /** One that looks for no annotations in tags, as its {@code web.xml} says that it need not. */
    static JspContainer metadataComplete() {
        return temporary(pages().resolve("WEB-INF/metadata-complete.xml"));
    }

    private static JspContainer temporary(@Nullable Path webXml) {
        try {
            return new JspContainer(newFolder(), webXml);
        } catch (IOException | ServletException | LifecycleException e) {
            throw new IllegalStateException("The JSPs could not be started", e);
        }
    }

    ServletContext application() {
        return context.getServletContext();
    }

    /** What handles all JSPs, and compiles one that is asked for first. */
    Servlet servlet() {
        return jsp;
    }

    /** An empty folder beside the classes, which goes when the module is built anew. */
    static Path newFolder() throws IOException {
        return Files.createTempDirectory(pages().getParent().getParent(), "jsp-");
    }

    private static Path pages() {
        URL page = JspContainer.class.getResource("/webapp/block.jsp");
        if (page == null) {
            throw new IllegalStateException("The JSPs are missing: build the module with Maven");
        }
        try {
            return Path.of(page.toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
