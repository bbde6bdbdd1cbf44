package dev.isomer.block;

import dev.isomer.Isomer;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;

/** Compiles Java statements that end in {@code Block block = …;}, all at once, and runs them. */
final class JavaSnippets {
    private static final String CLASS = "Snippets";
    private static final String IMPORTS = """
        import static dev.isomer.block.prose.ProseElements.*;
        import dev.isomer.block.Block;
        import dev.isomer.block.accordion.*;
        import dev.isomer.block.card.*;
        import dev.isomer.block.iframe.*;
        import dev.isomer.block.image.*;
        import dev.isomer.block.markdown.*;
        import dev.isomer.block.prose.*;
        import dev.isomer.block.quote.*;
        import dev.isomer.html.Attributes;
        import dev.isomer.safe.*;
        import java.util.List;

        """;

    private JavaSnippets() {}

    /** The blocks that the snippets give, in their order; the folder takes source and classes. */
    static List<Block> run(List<String> snippets, Path folder) throws IOException, ReflectiveOperationException {
        compile(source(snippets), folder);
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < snippets.size(); i++) {
                blocks.add((Block)
                        classes.loadClass(CLASS).getMethod("snippet" + i).invoke(null));
            }
            return blocks;
        }
    }

    private static String source(List<String> snippets) {
        StringBuilder source = new StringBuilder(IMPORTS).append("public class " + CLASS + " {\n");
        for (int i = 0; i < snippets.size(); i++) {
            source.append("public static Block snippet").append(i).append("() {\n");
            source.append(snippets.get(i)).append("\nreturn block;\n}\n");
        }
        return source.append("}\n").toString();
    }

    private static void compile(String source, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(CLASS + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-cp", classPath(), "-d", folder.toString());
            if (!compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call()) {
                throw new AssertionError(messages + source);
            }
        }
    }

    private static String classPath() {
        return Stream.of(Isomer.class, Jsoup.class, NullMarked.class)
                .map(JavaSnippets::location)
                .collect(Collectors.joining(File.pathSeparator));
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
