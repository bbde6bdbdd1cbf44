package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.BlockDocumentation;
import dev.isomer.block.BlockExample;
import dev.isomer.block.BlockType;
import dev.isomer.block.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSP of every example in the documentation of the blocks gives the HTML that stands beside it.
 *
 * <p>That the Java and the page file give it too is tested where the blocks are.
 */
class BlockExamplesTest {
    private static final Pattern PAGE_FILE = Pattern.compile("<iso:page src=\"([^\"]+)\"");

    private static JspServer server;

    @BeforeAll
    static void start() {
        server = new JspServer();
        server.attribute("source", Isomer.standard().with(Profile.SOURCE));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<Named<BlockExample>> examples() {
        Set<String> files = new HashSet<>();
        List<Named<BlockExample>> examples = new ArrayList<>();
        for (BlockType<?> type : Isomer.standard().blockTypes().all()) {
            if (files.add(type.resources())) {
                BlockDocumentation.of(type).examples().stream()
                        .filter(example -> example.code(BlockExample.JSP) != null)
                        .map(example -> Named.of(type.resources() + ".md: " + example.name(), example))
                        .forEach(examples::add);
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void visitorsGetWhatIsSaid(BlockExample example) {
        assertThat(HtmlLines.of(server.render(jsp(example)))).isEqualTo(HtmlLines.of(example.code(BlockExample.WEB)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void profileSourceGivesWhatIsSaid(BlockExample example) {
        String source = "<c:set var='dev.isomer.Isomer' value='${source}' scope='request'/>" + jsp(example);

        assertThat(HtmlLines.of(server.render(source))).isEqualTo(HtmlLines.of(example.code(BlockExample.SOURCE)));
    }

    /** The JSP; a page file for which it asks is that of the example. */
    private static String jsp(BlockExample example) {
        String jsp = example.code(BlockExample.JSP);
        Matcher file = PAGE_FILE.matcher(jsp);
        if (file.find()) {
            server.file("WEB-INF/pages/" + file.group(1), example.code(BlockExample.PAGE));
        }
        return jsp;
    }
}
