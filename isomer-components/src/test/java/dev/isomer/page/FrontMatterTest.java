package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private final Isomer isomer = Isomer.standard();

    @Test
    void valuesAreAsWritten() {
        FrontMatter frontMatter = read("title: No\norder: 010\nduration: 1:30\ndate: 2024-01-02\npublished: false\n");
        assertThat(frontMatter.title()).isEqualTo("No");
        assertThat(frontMatter.get("order")).isEqualTo("010");
        assertThat(frontMatter.get("duration")).isEqualTo("1:30");
        assertThat(frontMatter.date()).isEqualTo("2024-01-02");
        assertThat(frontMatter.values())
                .containsEntry("title", new FrontMatterValue.Text("No"))
                .containsEntry("order", new FrontMatterValue.Literal("010"))
                .containsEntry("published", new FrontMatterValue.Literal("false"));
    }

    @Test
    void listsAndMapsAreRead() {
        FrontMatter frontMatter = read("tags: [a, \"b\"]\nsocial:\n  x: 1\nnone: {}\n");
        assertThat(frontMatter.values().get("tags"))
                .isEqualTo(new FrontMatterValue.Items(
                        List.of(new FrontMatterValue.Text("a"), new FrontMatterValue.Text("b"))));
        assertThat(frontMatter.get("social")).isNull();
        assertThat(frontMatter.get("nothing")).isNull();
    }

    @Test
    void aChangedKeyLeavesTheOtherLinesAlone() {
        String file = "---\n# a comment\ntitle:   'Odd'   # why\n\nlayout: x\n---\n<p>a</p>\n";
        Page page = isomer.read(file).page();
        assertThat(isomer.write(page.withFrontMatter("layout", "y"))).isEqualTo(file.replace("layout: x", "layout: y"));
        assertThat(isomer.write(page.withFrontMatter("new", "z")))
                .isEqualTo(file.replace("layout: x\n", "layout: x\nnew: z\n"));
        assertThat(isomer.write(page.withFrontMatter(page.frontMatter().without("layout"))))
                .isEqualTo(file.replace("layout: x\n", ""));
    }

    @Test
    void commentsStayWhereTheyStand() {
        String file = "---\ntitle: 'a # b' # why\n# about the layout\nlayout: x\n\n# the end\n---\n";
        Page page = isomer.read(file).page();
        assertThat(isomer.write(page.withFrontMatter("title", "c"))).isEqualTo(file.replace("'a # b'", "c"));
        assertThat(isomer.write(page.withFrontMatter("layout", "y"))).isEqualTo(file.replace(": x", ": y"));
        assertThat(isomer.write(page.withFrontMatter(page.frontMatter().without("title"))))
                .isEqualTo(file.replace("title: 'a # b' # why\n", ""));
    }

    @Test
    void lineEndsStayAsTheyAre() {
        String file = "---\r\ntitle: a\r\nlayout: x\r\n---\r\n<p>a</p>\r\n";
        Page page = isomer.read(file).page();
        assertThat(isomer.write(page.withFrontMatter("title", "b"))).isEqualTo(file.replace("title: a", "title: b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: [",
                "title: a\ntitle: b\n",
                "a: &x [1]\nb: *x\n",
                "a: !!java.net.URL [x]\n",
                "- just\n- a list\n",
                "a: b: c\n"
            })
    void whatCannotBeReadIsKeptAndReported(String yaml) {
        String file = "---\n" + yaml + (yaml.endsWith("\n") ? "" : "\n") + "---\n<p>a</p>";
        PageReading reading = isomer.read(file);
        assertThat(reading.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("front-matter-unreadable");
            assertThat(diagnostic.position()).isNotNull();
        });
        assertThat(isomer.write(reading.page())).isEqualTo(file);
        assertThat(isomer.writeCanonical(reading.page())).isEqualTo(file);
    }

    private FrontMatter read(String yaml) {
        return isomer.read("---\n" + yaml + "---\n").page().frontMatter();
    }
}
