package dev.isomer.views;

import dev.isomer.taglib.MarkdownSample;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * An application that was built from files, as Maven would do it.
 *
 * @param webapp the folder of its WAR, with classes and resources in {@code WEB-INF/classes}
 */
record BuiltApplication(Path webapp) {
    private static final String JAVA = "src/main/java/";
    private static final String RESOURCES = "src/main/resources/";
    private static final String WEBAPP = "src/main/webapp/";

    static BuiltApplication build(Path folder, List<MarkdownSample> files) throws IOException {
        BuiltApplication application = new BuiltApplication(folder.resolve("webapp"));
        Path classes = Files.createDirectories(application.classes());
        List<Path> sources = new ArrayList<>();
        for (MarkdownSample file : files) {
            String path = file.note();
            if (path.startsWith(JAVA)) {
                sources.add(write(folder, path, file.code()));
            } else if (path.startsWith(RESOURCES)) {
                write(classes, path.substring(RESOURCES.length()), file.code());
            } else if (path.startsWith(WEBAPP)) {
                write(application.webapp, path.substring(WEBAPP.length()), file.code());
            } else {
                throw new IllegalArgumentException(file + ": " + path + " is in no folder of a Maven project");
            }
        }
        compile(sources, classes);
        return application;
    }

    Path classes() {
        return webapp.resolve("WEB-INF/classes");
    }

    /** Adds a file that the page leaves out. */
    void add(String path, String content) throws IOException {
        write(webapp, path, content);
    }

    private static Path write(Path root, String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-parameters",
                    "-Xlint:all,-serial,-classfile,-processing",
                    "-Werror",
                    "-d",
                    classes.toString());
            var units = files.getJavaFileObjectsFromPaths(sources);
            if (!compiler.getTask(messages, files, null, options, null, units).call()) {
                throw new AssertionError("docs/other-views.md does not compile:\n" + messages);
            }
        }
    }
}
