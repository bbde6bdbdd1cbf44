package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.StaticFile;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
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
        assertThat(cacheControl(file.url(""))).isEqualTo("max-age=31536000, immutable");
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
        try (JspServer own = new JspServer("/", Map.of(), filter("no-store", NoStore.class))) {
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

    @Test
    void anApplicationMayPutAFilterOfItsOwnInThePlace() {
        try (JspServer own = new JspServer("/", Map.of(), filter("isomer.file-caching", NoStore.class))) {
            assertThat(own.get(StaticFile.STYLES.url("")).header("Cache-Control"))
                    .isEqualTo("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"404", "403", "503", "302", "200"})
    void whatAServletGivesInPlaceOfTheFileIsKeptOnlyIfItIsOne(String status) {
        String servlet = """
            <servlet>
              <servlet-name>front</servlet-name><servlet-class>%s</servlet-class>
              <init-param><param-name>status</param-name><param-value>%s</param-value></init-param>
            </servlet>
            <servlet-mapping><servlet-name>front</servlet-name><url-pattern>/isomer/*</url-pattern></servlet-mapping>
            """.formatted(FrontController.class.getName(), status);
        try (JspServer own = new JspServer("/", Map.of(), servlet)) {
            JspServer.Response response = own.get(StaticFile.STYLES.url(""));
            assertThat(response.status()).isEqualTo(Integer.parseInt(status));
            assertThat(response.header("Cache-Control").contains("max-age")).isEqualTo(status.equals("200"));
        }
    }

    /** Answers all that it is asked for in the same way. */
    public static final class FrontController extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            int status = Integer.parseInt(getInitParameter("status"));
            if (status == HttpServletResponse.SC_FOUND) {
                response.sendRedirect("/login");
            } else if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                response.setStatus(status);
                response.getOutputStream().print("later");
            } else if (status != HttpServletResponse.SC_OK) {
                response.sendError(status);
            } else {
                response.getOutputStream().print("p { margin: 0 }");
            }
        }
    }

    private static String filter(String name, Class<?> type) {
        return """
            <filter>
              <filter-name>%1$s</filter-name><filter-class>%2$s</filter-class>
            </filter>
            <filter-mapping><filter-name>%1$s</filter-name><url-pattern>/*</url-pattern></filter-mapping>
            """.formatted(name, type.getName());
    }

    private String cacheControl(String path) {
        JspServer.Response response = server.get(path);
        assertThat(response.status()).isEqualTo(200);
        return response.header("Cache-Control");
    }
}
