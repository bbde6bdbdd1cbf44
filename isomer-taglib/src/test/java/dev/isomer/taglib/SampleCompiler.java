package dev.isomer.taglib;

import dev.isomer.Isomer;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;

/** Compiles the Java samples of one document, with the imports that documents leave out. */
final class SampleCompiler {
    private static final Pattern TYPE = Pattern.compile(
            "(?m)\\A(?:import .*;\\s+)*(?:@\\w+\\s+)?(?:public )?(?:final )?(?:class|record|interface|enum) (\\w+)");

    private static final String IMPORTS = Stream.of(
                    "static dev.isomer.block.prose.ProseElements.*",
                    "dev.isomer.*",
                    "dev.isomer.block.*",
                    "dev.isomer.block.accordion.*",
                    "dev.isomer.block.card.*",
                    "dev.isomer.block.iframe.*",
                    "dev.isomer.block.image.*",
                    "dev.isomer.block.markdown.*",
                    "dev.isomer.block.prose.*",
                    "dev.isomer.block.quote.*",
                    "dev.isomer.diagnostic.*",
                    "dev.isomer.html.*",
                    "dev.isomer.page.*",
                    "dev.isomer.safe.*",
                    "jakarta.servlet.*",
                    "jakarta.servlet.annotation.*",
                    "jakarta.servlet.http.*",
                    "java.io.*",
                    "java.nio.file.*",
                    "java.util.*",
                    "org.jsoup.nodes.Element",
                    "org.jspecify.annotations.*")
            .map(name -> "import " + name + "; ")
            .collect(Collectors.joining());

    private final Path classes;

    SampleCompiler(Path classes) {
        this.classes = classes;
    }

    /** Whether a sample is a type of its own, not statements. */
    static boolean isType(MarkdownSample sample) {
        return TYPE.matcher(sample.code()).find();
    }

    static String typeName(MarkdownSample sample) {
        Matcher type = TYPE.matcher(sample.code());
        if (!type.find()) {
            throw new IllegalArgumentException(sample + " holds no type");
        }
        return type.group(1);
    }

    /** Compiles all samples that are types. */
    void compileTypes(List<MarkdownSample> samples) throws IOException {
        List<Path> files = new ArrayList<>();
        for (MarkdownSample sample : samples) {
            if (sample.isJava() && isType(sample)) {
                files.add(write(typeName(sample), "\n".repeat(sample.line() - 1) + IMPORTS + "\n" + sample.code()));
            }
        }
        if (!files.isEmpty()) {
            compile(files);
        }
    }

    /** Compiles statements into a class with a method {@code run}, and gives the name of the class. */
    String compileStatements(List<MarkdownSample> statements, String result) throws IOException {
        MarkdownSample last = statements.get(statements.size() - 1);
        String name = "Line" + last.line();
        StringBuilder source = new StringBuilder(IMPORTS + "public final class " + name + " { public static Object run("
                + "Path folder, HttpServletRequest request, ServletContext application) throws Exception {");
        int lines = 0;
        for (MarkdownSample sample : statements) {
            source.append("\n".repeat(sample.line() - lines)); // so that messages tell the lines of the document
            source.append(sample.code().replace("Path.of(\"", "folder.resolve(\""));
            lines = sample.line() + (int) sample.code().lines().count();
        }
        source.append("return ").append(result).append("; } }\n");
        compile(List.of(write(name, source.toString())));
        return name;
    }

    private Path write(String name, String source) throws IOException {
        return Files.writeString(classes.resolve(name + ".java"), source);
    }

    private void compile(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-proc:none", "-cp", classPath(), "-d", classes.toString());
            if (!compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new AssertionError("It does not compile:\n" + messages(found));
            }
        }
    }

    /** The errors, with the lines of the document. */
    private static String messages(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> "line " + problem.getLineNumber() + ": " + problem.getMessage(null))
                .collect(Collectors.joining("\n"));
    }

    private String classPath() {
        Stream<String> libraries = Stream.of(Isomer.class, ServletContext.class, Jsoup.class, NullMarked.class)
                .map(SampleCompiler::location);
        return Stream.concat(Stream.of(classes.toString()), libraries).collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
