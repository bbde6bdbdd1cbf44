package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files may be called as they like. */
class NamesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two words",
                "what?",
                "10:30",
                "#1 & 100%",
                "it's \"new\"",
                "$HOME",
                "a\\b",
                "*",
                "@list",
                "-x",
                "Zoë 新加坡 👍"
            })
    void everyCommandTakesTheFile(String name) throws Exception {
        Site site = new Site(folder);
        Path page = site.file("site/" + name + ".md", Site.UNSAFE);
        assertThat(Run.of("render", page).out()).isEqualTo("<p>Hello</p>\n");
        assertThat(Run.of("check", page).out()).startsWith(page + ":4:1 warning ");
        byte[] json = Run.of("check", "--format", "json", site.path("site")).bytes();
        assertThat(new ObjectMapper().readTree(json).get(0).get("file").textValue())
                .isEqualTo(page.toString());
        assertThat(Run.of("render", "--out", site.path("out"), site.path("site"))
                        .code())
                .isZero();
        assertThat(Run.of("write", "--out", site.path("out"), page).code()).isZero();
        assertThat(site.files("out")).containsExactlyInAnyOrder(name + ".html", name + ".md");
    }
}
