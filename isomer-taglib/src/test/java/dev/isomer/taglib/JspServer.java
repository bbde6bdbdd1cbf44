package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.jasper.JasperException;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * A server for JSP files that tests write, with the tag library as any application has it.
 *
 * <pre>{@code
 * try (JspServer server = new JspServer()) {
 *     String html = server.render("<iso:card title='Grants'/>");
 * }
 * }</pre>
 */
final class JspServer implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger("dev.isomer.taglib");

    static {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // no complaint that Jetty logs nowhere
        LOG.setUseParentHandlers(false); // what the policies leave out is the business of tests, not of the console
    }

    /** What stands before the text of every JSP file. */
    private static final String DIRECTIVES = """
        <%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" trimDirectiveWhitespaces="true" %>\
        <%@ taglib prefix="iso" uri="isomer.tags" %>\
        <%@ taglib prefix="c" uri="jakarta.tags.core" %>\
        <%@ taglib prefix="fn" uri="jakarta.tags.functions" %>\
        <%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>\
        """;

    private static final String SCANNED =
            ".*/target/classes/.*|.*/isomer-(components|taglib)[^/]*\\.jar$|.*jstl-.*\\.jar$|.*\\.jsp\\.jstl[^/]*\\.jar$";

    private final Path folder;
    private final Server server = new Server();
    private final WebAppContext webapp = new WebAppContext();
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger names = new AtomicInteger();

    /** What the server answered. */
    record Response(int status, String body, HttpHeaders headers) {
        /** The first header of this name, or an empty text. */
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** Starts it at {@code /}, without context parameters. */
    JspServer() {
        this("/", Map.of());
    }

    /** Starts it under a context path such as {@code /app}, with context parameters. */
    JspServer(String contextPath, Map<String, String> parameters) {
        this(contextPath, parameters, "");
    }

    /** Starts it with what stands in {@code web.xml}, too. */
    JspServer(String contextPath, Map<String, String> parameters, String webXml) {
        try {
            folder = Files.createTempDirectory("jsp-server").toRealPath();
            file("WEB-INF/web.xml", """
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">%s</web-app>
                """.formatted(webXml));
            ServerConnector connector = new ServerConnector(server);
            connector.setHost("127.0.0.1");
            server.addConnector(connector);
            configure(contextPath, parameters);
            server.setHandler(webapp);
            server.start();
            address = "http://127.0.0.1:" + connector.getLocalPort() + (contextPath.equals("/") ? "" : contextPath);
        } catch (Exception e) {
            throw new IllegalStateException("The server did not start", e);
        }
    }

    private void configure(String contextPath, Map<String, String> parameters) {
        webapp.setContextPath(contextPath);
        webapp.setWar(folder.toUri().toString());
        webapp.setTempDirectory(folder.resolve("WEB-INF/work").toFile());
        parameters.forEach(webapp::setInitParameter);
        webapp.setParentLoaderPriority(true);
        webapp.setThrowUnavailableOnStartupException(true);
        webapp.setAttribute("org.eclipse.jetty.server.webapp.ContainerIncludeJarPattern", SCANNED);
        webapp.setErrorHandler(JspServer::showCauses);
    }

    /** Answers an error with its causes as text, without the outer ones that repeat the JSP. */
    private static boolean showCauses(Request request, org.eclipse.jetty.server.Response response, Callback callback) {
        StringBuilder text = new StringBuilder();
        Object error = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        while (error instanceof Throwable throwable) {
            error = throwable.getCause();
            if (error == null || !(throwable instanceof JasperException)) {
                text.append(throwable).append('\n');
            }
        }
        response.getHeaders().put("Content-Type", "text/plain; charset=UTF-8");
        Content.Sink.write(response, true, text.toString(), callback);
        return true;
    }

    /** Writes a JSP file such as {@code "a.jsp"}; the taglib directives for iso, c, fn and fmt stand before the text. */
    void jsp(String name, String text) {
        boolean tellsEncoding = text.contains("pageEncoding="); // which a JSP may do once
        file(name, (tellsEncoding ? DIRECTIVES.replace(" pageEncoding=\"UTF-8\"", "") : DIRECTIVES) + text);
    }

    /** Writes a file below the application's folder, and gives its path. */
    Path file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts an object into application scope. */
    void attribute(String name, Object value) {
        webapp.getServletContext().setAttribute(name, value);
    }

    /** Asks for a path below the context path. */
    Response get(String path) {
        return get(path, "");
    }

    /** Asks for a path as a visitor who prefers some languages, {@code "ms,en;q=0.5"} say, or says none. */
    Response get(String path, String languages) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
            if (!languages.isEmpty()) {
                request.header("Accept-Language", languages);
            }
            var response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Response(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the text of a JSP gives, without white space at its ends. */
    String render(String text) {
        return render(text, "");
    }

    /** The same with a query such as {@code "?name=value"}. */
    String render(String text, String query) {
        Response response = ask(text, query);
        assertThat(response.status()).as(response.body()).isEqualTo(200);
        return response.body().strip();
    }

    /** The messages of the error that the text of a JSP leads to. */
    String error(String text) {
        Response response = ask(text, "");
        assertThat(response.status()).as(response.body()).isEqualTo(500);
        return response.body().strip();
    }

    /** Each text gets a file of its own, because a container may look for changes of a file only now and then. */
    private Response ask(String text, String query) {
        String name = "page" + names.incrementAndGet() + ".jsp";
        jsp(name, text);
        return get("/" + name + query);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server did not stop", e);
        }
        deleteFolder();
    }

    private void deleteFolder() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
