package dev.isomer.block.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** An application need not have commonmark-java. */
class WithoutCommonMarkTest {
    private static final String TABLE = "|a|\n|-|\n|*b*|";

    @Test
    void theTextIsShown() throws Exception {
        assertThat(render(jar -> !jar.contains("commonmark")))
                .isEqualTo("<p class=\"isomer-markdown\">" + TABLE + "</p>");
    }

    @Test
    void withoutItsTablesTheRestIsRendered() throws Exception {
        assertThat(render(jar -> !jar.contains("gfm-tables"))).isEqualTo("<p>|a| |-| |<em>b</em>|</p>");
    }

    @Test
    void withItTablesAreTables() throws Exception {
        assertThat(render(jar -> true)).startsWith("<table>").contains("<td><em>b</em></td>");
    }

    private static String render(Predicate<String> isThere) throws Exception {
        URL[] jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(isThere)
                .map(WithoutCommonMarkTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader classes = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            Class<?> isomer = classes.loadClass("dev.isomer.Isomer");
            Class<?> block = classes.loadClass("dev.isomer.block.Block");
            Object markdown = classes.loadClass("dev.isomer.block.markdown.Markdown")
                    .getConstructor(String.class)
                    .newInstance(TABLE);
            Object standard = isomer.getMethod("standard").invoke(null);
            return (String) isomer.getMethod("render", block).invoke(standard, markdown);
        }
    }

    private static URL url(String file) {
        try {
            return Path.of(file).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
