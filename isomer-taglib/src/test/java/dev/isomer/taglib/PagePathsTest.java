package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No spelling of a path leads out of the folder of page files. */
class PagePathsTest {

    @Test
    void outOfAFolderOfTheWar() {
        try (JspServer server = new JspServer()) {
            server.file("WEB-INF/pages/a.md", "<p>ours</p>");
            server.file("WEB-INF/pages/sub/a.md", "<p>ours</p>");
            server.file("WEB-INF/secret.md", "<p>secret</p>");
            server.file("secret.md", "<p>secret</p>");
            assertAllAreRefused(server);
        }
    }

    @Test
    void outOfAFolderOutside(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("pages/sub"));
        Files.writeString(folder.resolve("pages/a.md"), "<p>ours</p>");
        Files.writeString(folder.resolve("pages/sub/a.md"), "<p>ours</p>");
        Files.writeString(folder.resolve("secret.md"), "<p>secret</p>");
        try (JspServer server = new JspServer(
                "/", Map.of("isomer.pages", folder.resolve("pages").toString()))) {
            assertAllAreRefused(server);
        }
    }

    private static void assertAllAreRefused(JspServer server) {
        List<String> paths = Stream.concat(Stream.of("a.md", "sub/a.md"), PagePaths.leadingOut().stream())
                .toList();
        server.attribute("paths", paths);
        List<String> answers = Arrays.stream(
                        server.render(PagePaths.jsp("${paths}")).split("\\[\\[path]]"))
                .skip(1)
                .map(String::strip)
                .toList();

        assertThat(answers).hasSameSizeAs(paths);
        assertThat(answers.subList(0, 2)).containsOnly("<p>ours</p>");
        assertThat(answers.subList(2, answers.size()))
                .allSatisfy(answer -> assertThat(answer).startsWith("refused: &lt;iso:page&gt;: src is "));
    }
}
