package dev.isomer.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.taglib.Canary;
import dev.isomer.taglib.Expressions;
import dev.isomer.taglib.PagePaths;
import dev.isomer.taglib.TagSlotAnswers;
import dev.isomer.taglib.TagSlots;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Values that visitors send stay values in every place of every tag, and no path leads out of the page files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TagValuesIT {
    private static final int LONGEST = 10_000;
    private static final Logger LOG = Logger.getLogger("dev.isomer.taglib");
    private static final String DIRECTIVES = """
            <%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
            <%@ taglib prefix="iso" uri="isomer.tags" %>
            <%@ taglib prefix="c" uri="jakarta.tags.core" %>
            """;

    private TagSlots slots;
    private RunningContainer container;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        LOG.setUseParentHandlers(false); // hundreds of values are refused, and each would be told
        Path war = Files.copy(Path.of(System.getProperty("isomer.pages.war")), folder.resolve("values.war"));
        try (FileSystem application = FileSystems.newFileSystem(war)) {
            slots = slots(application);
            write(application);
        }
        container = RunningContainer.start(war, Files.createDirectory(folder.resolve("container")));
    }

    @AfterAll
    void stop() throws Exception {
        container.close();
        LOG.setUseParentHandlers(true);
    }

    private static TagSlots slots(FileSystem application) throws Exception {
        try (Stream<Path> libraries = Files.list(application.getPath("WEB-INF/lib"))) {
            Path taglib = libraries
                    .filter(library -> library.getFileName().toString().startsWith("isomer-taglib"))
                    .findFirst()
                    .orElseThrow();
            try (FileSystem jar = FileSystems.newFileSystem(taglib)) {
                return TagSlots.of(Files.newInputStream(jar.getPath("META-INF/isomer.tld")));
            }
        }
    }

    private void write(FileSystem application) throws IOException {
        Files.writeString(application.getPath("WEB-INF/pages/a.md"), "<p>ours</p>");
        Files.writeString(application.getPath("WEB-INF/secret.md"), "<p>secret</p>");
        copyClass(Canary.class, application.getPath("WEB-INF/classes"));
        String canary = "<jsp:useBean id=\"canary\" class=\"dev.isomer.taglib.Canary\" scope=\"request\"/>";
        Files.writeString(
                application.getPath("slots.jsp"),
                DIRECTIVES + canary + slots.jsp("${paramValues.value}") + "touched: ${canary.touches}");
        Files.writeString(application.getPath("paths.jsp"), DIRECTIVES + PagePaths.jsp("${paramValues.path}"));
    }

    /** A container that is a process of its own does not see the classes of the tests. */
    private static void copyClass(Class<?> type, Path classes) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        Path target = classes.resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            Files.copy(in, target);
        }
    }

    @Test
    void whatLooksLikeAnExpressionIsText() throws Exception {
        assertThat(wrong(Expressions.own())).isEmpty();
    }

    @Test
    void neitherDoesWhatOthersTriedRun() throws Exception {
        assertThat(wrong(Expressions.ofOthers())).isEmpty();
    }

    @Test
    void noPathLeadsOutOfThePageFiles() throws Exception {
        List<String> paths = Stream.concat(Stream.of("a.md"), PagePaths.leadingOut().stream())
                .filter(path -> path.length() < LONGEST)
                .toList();
        String[] answers = container.post("/paths.jsp", "path", paths).body().split("\\[\\[path]]", -1);

        assertThat(answers).hasSize(paths.size() + 1);
        assertThat(answers[1]).contains("<p>ours</p>");
        assertThat(Arrays.stream(answers).skip(2))
                .allSatisfy(answer -> assertThat(answer).startsWith("refused: &lt;iso:page&gt;: src is "));
    }

    private List<String> wrong(List<String> values) throws Exception {
        HttpResponse<String> response = container.post("/slots.jsp", "value", values);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body()).endsWith("touched: 0");
        return TagSlotAnswers.wrong(response.body(), slots, values);
    }
}
