package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.StaticFile;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long browsers may keep the stylesheets and the script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileCachingTest {
    private JspServer server;

    @BeforeAll
    void start() {
        server = new JspServer("/app", Map.of());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void fileOfThisVersionIsKeptForEver(StaticFile file) {
        assertThat(cacheControl(file.url(""))).isEqualTo("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "?v=", "?v=0123456789ab", "?v=%s&a", "?a&v=%s", "?V=%s"})
    void fileThatIsAskedForOtherwiseIsNot(String query) {
        assertThat(cacheControl(StaticFile.STYLES.path() + query.formatted(StaticFile.STYLES.version())))
                .isEmpty();
    }

    @Test
    void fileThatIsNotAskedForByItsOwnVersionIsNot() {
        assertThat(cacheControl(StaticFile.SCRIPT.path() + "?v=" + StaticFile.STYLES.version()))
                .isEmpty();
    }

    @Test
    void whatTheApplicationServesBesideThemIsItsOwn() {
        server.file("isomer/own.css", "p { margin: 0 }");

        assertThat(cacheControl("/isomer/own.css?v=" + StaticFile.STYLES.version()))
                .isEmpty();
    }

    @Test
    void whatAFilterOfTheApplicationHasSetStays() {
        String filter = """
            <filter>
              <filter-name>no-store</filter-name><filter-class>%s</filter-class>
            </filter>
            <filter-mapping><filter-name>no-store</filter-name><url-pattern>/*</url-pattern></filter-mapping>
            """.formatted(NoStore.class.getName());
        try (JspServer own = new JspServer("/", Map.of(), filter)) {
            assertThat(own.get(StaticFile.STYLES.url("")).header("Cache-Control"))
                    .isEqualTo("no-store");
        }
    }

    /** Keeps everything out of caches, as many applications do. */
    public static final class NoStore extends HttpFilter {
        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        }
    }

    private String cacheControl(String path) {
        JspServer.Response response = server.get(path);
        assertThat(response.status()).isEqualTo(200);
        return response.header("Cache-Control");
    }
}
