package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/**
 * The application that the samples of one document make.
 *
 * <ul>
 *   <li>A block with the name of a file, {@code ```html about.md}, is a page file: it lies below {@code isomer.pages},
 *       and where {@code Path.of("about.md")} leads.
 *   <li>{@code ```java} with a type at its head is a class for all other samples; a {@code ServletContextListener} is
 *       told that the application starts. Otherwise it is statements, which are run; {@code request} and {@code
 *       application} are there for them. {@code ```java continued} goes on where the statements before ended.
 *   <li>{@code ```jsp} is requested.
 *   <li>A result may follow directly. {@code ```html} is what the JSP gives, or the variable {@code html} of the
 *       statements. {@code ```text} is the message of the error that the JSP leads to, or what the statements print.
 *       {@code ```diff} holds the lines by which the statements change the page files.
 *   <li>{@code ```xml} is well formed.
 *   <li>A block with the path of a file is left to {@code view-tests}.
 * </ul>
 */
final class SampleApplication implements AutoCloseable {
    private final List<MarkdownSample> samples;
    private final Path folder;
    private final SampleCompiler compiler;
    private JspServer server;
    private URLClassLoader classes;

    SampleApplication(List<MarkdownSample> samples, Path folder) {
        this.samples =
                samples.stream().filter(sample -> !sample.isOfAnApplication()).toList();
        this.folder = folder;
        this.compiler = new SampleCompiler(folder.resolve("classes"));
    }

    /** Whether something is done with a sample; the others are results or for people only. */
    boolean isRun(MarkdownSample sample) {
        return !sample.isOfAnApplication()
                && (sample.isJava() || List.of("jsp", "xml").contains(sample.language()));
    }

    /** Does with a sample what the document says; an error names document, line and sample. */
    void run(MarkdownSample sample) {
        try {
            switch (sample.language()) {
                case "xml" -> requireWellFormed(sample);
                case "jsp" -> request(sample);
                default -> runJava(sample);
            }
        } catch (Exception | AssertionError e) {
            throw new AssertionError(sample + ": " + e.getMessage() + "\n" + sample.code(), e);
        }
    }

    private static void requireWellFormed(MarkdownSample sample) throws Exception {
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setErrorHandler(null);
        parser.parse(new InputSource(new StringReader("<all>" + sample.code() + "</all>")));
    }

    private void request(MarkdownSample sample) throws Exception {
        start();
        MarkdownSample result = result(sample);
        if (result != null && result.language().equals("text")) {
            assertThat(server.error(sample.code()))
                    .as(result.toString())
                    .contains(result.code().strip());
            return;
        }
        String html = server.render(sample.code());
        if (result != null && result.language().equals("html")) {
            assertThat(HtmlLines.of(html)).as(result.toString()).isEqualTo(HtmlLines.of(result.code()));
        }
    }

    private void runJava(MarkdownSample sample) throws Exception {
        start();
        if (SampleCompiler.isType(sample)) {
            return; // compiled when the application started
        }
        writeFiles();
        MarkdownSample result = result(sample);
        String kind = result == null ? "" : result.language();
        String html = kind.equals("html") ? "html" : "null";
        String type = compiler.compileStatements(statements(sample), html);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Object value = invoke(classes.loadClass(type), printed);
        switch (kind) {
            case "html" ->
                assertThat(HtmlLines.of((String) value)).as(result.toString()).isEqualTo(HtmlLines.of(result.code()));
            case "text" ->
                assertThat(printed.toString(StandardCharsets.UTF_8))
                        .as(result.toString())
                        .isEqualTo(result.code());
            case "diff" -> assertThat(changedLines()).as(result.toString()).isEqualTo(result.code());
            default -> {}
        }
    }

    /** The sample and those that it continues, the first one first. */
    private List<MarkdownSample> statements(MarkdownSample sample) {
        List<MarkdownSample> statements = new ArrayList<>();
        for (MarkdownSample other : samples.subList(0, samples.indexOf(sample) + 1)) {
            if (other.isJava() && !SampleCompiler.isType(other)) {
                if (!other.isContinued()) {
                    statements.clear();
                }
                statements.add(other);
            }
        }
        return statements;
    }

    private Object invoke(Class<?> type, ByteArrayOutputStream printed) throws Exception {
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            return type.getMethod("run", Path.class, HttpServletRequest.class, ServletContext.class)
                    .invoke(null, folder, withAttributes(HttpServletRequest.class), application());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            System.setOut(out);
        }
    }

    private MarkdownSample result(MarkdownSample sample) {
        int next = samples.indexOf(sample) + 1;
        boolean hasOne = next < samples.size()
                && samples.get(next).isResult()
                && samples.get(next).note().isEmpty()
                && List.of("html", "text", "diff").contains(samples.get(next).language());
        return hasOne ? samples.get(next) : null;
    }

    private void start() throws Exception {
        if (server != null) {
            return;
        }
        List<String> types = new ArrayList<>();
        for (MarkdownSample sample : samples) {
            if (sample.isJava() && SampleCompiler.isType(sample)) {
                types.add(SampleCompiler.typeName(sample));
            }
        }
        Files.createDirectories(folder.resolve("classes"));
        compiler.compileTypes(samples);
        classes = new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()},
                getClass().getClassLoader());
        server = new JspServer();
        writeFiles();
        for (String type : types) {
            if (ServletContextListener.class.isAssignableFrom(classes.loadClass(type))) {
                Object listener = classes.loadClass(type).getConstructor().newInstance();
                ((ServletContextListener) listener).contextInitialized(new ServletContextEvent(application()));
            }
        }
    }

    private void writeFiles() throws IOException {
        for (MarkdownSample sample : samples) {
            if (sample.isFile()) {
                server.file("WEB-INF/pages/" + sample.note(), sample.code());
                Files.writeString(folder.resolve(sample.note()), sample.code());
            }
        }
    }

    private ServletContext application() {
        return withAttributes(ServletContext.class);
    }

    /** A request or an application that takes attributes, for the server's application, and has no context path. */
    private <T> T withAttributes(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    switch (method.getName()) {
                        case "setAttribute" -> server.attribute((String) values[0], values[1]);
                        case "getContextPath" -> {
                            return "";
                        }
                        default -> throw new UnsupportedOperationException("Samples cannot use " + method);
                    }
                    return null;
                }));
    }

    /** The lines of page files that are gone, with -, and those that are new, with +. */
    private String changedLines() throws IOException {
        StringBuilder changes = new StringBuilder();
        for (MarkdownSample sample : samples) {
            if (sample.isFile()) {
                List<String> before = sample.code().lines().toList();
                List<String> after = Files.readAllLines(folder.resolve(sample.note()));
                before.stream()
                        .filter(line -> !after.contains(line))
                        .forEach(line -> changes.append('-' + line + '\n'));
                after.stream()
                        .filter(line -> !before.contains(line))
                        .forEach(line -> changes.append('+' + line + '\n'));
            }
        }
        return changes.toString();
    }

    @Override
    public void close() throws Exception {
        if (server != null) {
            server.close();
            classes.close();
        }
    }
}
