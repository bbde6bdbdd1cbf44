package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Page files in the application and in a folder outside: found, rendered, read again when they have changed. */
class PageTagTest {
    private static final String TEAM = """
        ---
        title: Our team & friends
        permalink: /about/team/
        second_nav_title: About
        order: 010
        ---
        <h2>Team</h2>
        <div class="isomer-card-grid"><div class="isomer-card"><div class="isomer-card-body">
        <div class="isomer-card-title">Data</div>
        </div></div></div>
        """;
    private static JspServer server;

    @BeforeAll
    static void start() {
        server = new JspServer();
        server.file("WEB-INF/pages/about/Team.md", TEAM);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void pageIsRendered() {
        assertThat(server.render("<iso:page src='about/Team.md'/>"))
                .isEqualTo("<h2 id=\"team\">Team</h2><div class=\"isomer-card-grid\"><div class=\"isomer-card\"><div"
                        + " class=\"isomer-card-body\"><h3"
                        + " class=\"isomer-card-title\">Data</h3></div></div></div>");
    }

    @Test
    void pageInAVariableIsRenderedLater() {
        String jsp = "<iso:page src='about/Team.md' var='team'/><title><c:out value='${team.title}'/></title>"
                + "<iso:block value='${team}'/>";
        assertThat(server.render(jsp))
                .startsWith("<title>Our team &amp; friends</title><h2 id=\"team\">Team</h2>")
                .contains("Data");
    }

    @Test
    void partsOfAPageInExpressions() {
        String page = "<iso:page src='about/Team.md' var='team'/>";
        assertThat(server.render(page + "${team.permalink}, ${team.frontMatter.second_nav_title}"))
                .isEqualTo("/about/team/, About");
        assertThat(server.render(page + "${team.frontMatter['order']}, [${team.frontMatter.no_such_key}]"))
                .isEqualTo("010, []");
        assertThat(server.render(page + "${fn:length(team.blocks)}, ${team.blocks[0].text}"))
                .isEqualTo("2, Team");
        assertThat(server.render(page + "${team.blocks[1].cards[0].title}")).isEqualTo("Data");
        assertThat(server.render(page + "<iso:block value='${team.blocks[0]}'/>"))
                .isEqualTo("<h2 id=\"team\">Team</h2>");
    }

    @Test
    void whatAPageHasNotIsAnError() {
        assertThat(server.error("<iso:page src='about/Team.md' var='team'/>${team.titel}"))
                .contains("titel");
    }

    @Test
    void changeIsSeenAtTheNextRequest() throws IOException {
        Path file = server.file("WEB-INF/pages/news.md", "<p>old</p>");
        server.jsp("news.jsp", "<iso:page src='news.md'/>");
        assertThat(server.get("/news.jsp").body()).isEqualTo("<p>old</p>");
        server.file("WEB-INF/pages/news.md", "<p>new</p>");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(server.get("/news.jsp").body()).isEqualTo("<p>new</p>");
        Files.delete(file);
        assertThat(server.get("/news.jsp").status()).isEqualTo(500);
    }

    /** A container may give several applications one copy of the library. */
    @Test
    void applicationsShareNoPagesAndNoProse() {
        String prose = "<iso:prose><h3>Same</h3></iso:prose>";
        try (JspServer other = new JspServer("/other", Map.of("isomer.profile", "source"))) {
            other.file("WEB-INF/pages/about/Team.md", TEAM.replace("Data", "Design"));
            for (int i = 0; i < 2; i++) {
                assertThat(server.render("<iso:page src='about/Team.md'/>")).contains(">Data<");
                assertThat(other.render("<iso:page src='about/Team.md'/>")).contains(">Design<");
                assertThat(server.render(prose)).contains("<h3 id=\"same\"");
                assertThat(other.render(prose)).contains("<h3>Same</h3>");
            }
        }
    }

    @Test
    void profileDoesNotComeFromTheCache() {
        server.attribute("source", Isomer.standard().with(Profile.SOURCE));
        assertThat(server.render("<iso:page src='about/Team.md'/>")).contains("<h3 class=\"isomer-card-title\">");
        assertThat(server.render("<c:set var='dev.isomer.Isomer' value='${source}' scope='request'/>"
                        + "<iso:page src='about/Team.md'/>"))
                .contains("<div class=\"isomer-card-title\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.md", "a+b.md", "a#b.md", "a;b.md", "a&b.md", "über uns/团队.md"})
    void unusualNamesInTheWar(String name) {
        write(() -> server.file("WEB-INF/pages/" + name, "<p>found</p>"));
        assertThat(server.render("<iso:page src='" + name + "'/>")).isEqualTo("<p>found</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.md", "a#b.md", "über uns/团队.md"})
    void folderOutsideTheWar(String name, @TempDir Path folder) {
        write(() -> {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "<p>found</p>");
        });
        try (JspServer other = new JspServer("/", Map.of("isomer.pages", folder.toString()))) {
            assertThat(other.render("<iso:page src='" + name + "'/>")).isEqualTo("<p>found</p>");
            assertThat(other.error("<iso:page src='other.md'/>"))
                    .contains("<iso:page>: src is \"other.md\"; allowed: a file below the folder isomer.pages");
        }
    }

    @Test
    void folderOfTheWarByAParameter() {
        try (JspServer other = new JspServer("/app", Map.of("isomer.pages", "/WEB-INF/site"))) {
            other.file("WEB-INF/site/a.md", "<p><a href=\"/b/\">b</a></p>");
            assertThat(other.render("<iso:page src='a.md'/>")).isEqualTo("<p><a href=\"/app/b/\">b</a></p>");
        }
    }

    @Test
    void linkOutOfTheFolderIsRefused(@TempDir Path folder) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("secret.md"), "<p>secret</p>");
        Files.writeString(pages.resolve("a.md"), "<p>a</p>");
        link(pages.resolve("out.md"), folder.resolve("secret.md"));
        link(pages.resolve("up"), folder);
        link(pages.resolve("in.md"), pages.resolve("a.md"));
        try (JspServer other = new JspServer("/", Map.of("isomer.pages", pages.toString()))) {
            assertThat(other.error("<iso:page src='out.md'/>")).contains("a link that leads out of it");
            assertThat(other.error("<iso:page src='up/secret.md'/>")).contains("a link that leads out of it");
            assertThat(other.render("<iso:page src='in.md'/>")).isEqualTo("<p>a</p>");
        }
    }

    @Test
    void linkOutOfTheFolderOfTheWarIsRefused() throws IOException {
        Path secret = server.file("WEB-INF/secret.md", "<p>secret</p>");
        link(secret.resolveSibling("pages/out.md"), secret);
        assertThat(server.error("<iso:page src='out.md'/>")).contains("a link that leads out of it");
    }

    @Test
    void folderIsNoPage() {
        assertThat(server.error("<iso:page src='about'/>")).contains("<iso:page>: src is \"about\"; allowed: a file");
    }

    @Test
    void folderOutsideMayBeALink(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("real"));
        Files.writeString(folder.resolve("real/a.md"), "<p>a</p>");
        link(folder.resolve("pages"), folder.resolve("real"));
        String pages = folder.resolve("pages").toString();
        try (JspServer other = new JspServer("/", Map.of("isomer.pages", pages))) {
            assertThat(other.render("<iso:page src='a.md'/>")).isEqualTo("<p>a</p>");
        }
    }

    @Test
    void fileOfAPackedWar(@TempDir Path folder) throws IOException {
        Path war = folder.resolve("a.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("WEB-INF/pages/a b.md"));
            zip.write("<p>packed</p>".getBytes(StandardCharsets.UTF_8));
        }
        URI uri = URI.create("jar:" + war.toUri() + "!/WEB-INF/pages/a%20b.md");
        PageFolder.File file = new PageFolder.PackedFile(uri.toURL());
        assertThat(file.bytes()).asString().isEqualTo("<p>packed</p>");
        assertThat(file.modified()).isPositive();
        Files.delete(war);
        assertThatExceptionOfType(IOException.class).isThrownBy(file::bytes);
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (FileSystemException | UnsupportedOperationException e) {
            Assumptions.abort("No symbolic links here: " + e);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException | InvalidPathException e) {
            Assumptions.abort("No file can have this name here: " + e);
        }
    }
}
