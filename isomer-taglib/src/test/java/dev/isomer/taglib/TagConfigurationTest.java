package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How an application sets the tags up: context path, context parameters, an Isomer of its own. */
class TagConfigurationTest {
    private static final String CARD =
            "<iso:card title='A' href='/about/' image='/a.png' alt='A'/><iso:prose><p><a href='/b/'>b</a></p></iso:prose>";

    private static JspServer server(String... parameters) {
        return server("/", parameters);
    }

    private static JspServer server(String contextPath, String[] parameters) {
        Map<String, String> map = new java.util.HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return new JspServer(contextPath, map);
    }

    @Test
    void contextPathStandsBeforeLinksAndPictures() {
        try (JspServer server = server("/app", new String[0])) {
            assertThat(server.render(CARD)).contains("href=\"/app/about/\"", "src=\"/app/a.png\"", "href=\"/app/b/\"");
            assertThat(server.render("<iso:image src='https://example.com/a.png' alt='A' href='#top'/>"))
                    .contains("src=\"https://example.com/a.png\"", "href=\"#top\"");
        }
    }
}
