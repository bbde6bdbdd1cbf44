package dev.isomer.page;

import static dev.isomer.block.prose.ProseElements.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.Profile;
import dev.isomer.block.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody would write, and that exist. */
class OddPagesTest {
    private final Isomer isomer = Isomer.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  title: A\n  permalink: /a/\n",
                "{title: A, permalink: /a/}\n",
                "? title\n: A\n? permalink\n: /a/\n",
                "title: A\npermalink: /a/\n...\n"
            })
    void frontMatterOfAnyFormIsReadableAfterAnEdit(String yaml) {
        Page page = isomer.read("---\n" + yaml + "---\n<p>a</p>").page();
        for (Page edited : new Page[] {page.withFrontMatter("title", "B"), page.withFrontMatter("new", "c")}) {
            PageReading again = isomer.read(isomer.write(edited));
            assertThat(again.diagnostics()).isEmpty();
            assertThat(again.page().frontMatter()).isEqualTo(edited.frontMatter());
        }
    }

    @Test
    void aValueUnderAnotherKeyIsWrittenUnderThatKey() {
        Page page = isomer.read("---\ntitle: A\n---\n").page();
        FrontMatterValue title = page.frontMatter().values().get("title");
        assertThat(isomer.write(page.withFrontMatter(page.frontMatter().with("breadcrumb", title))))
                .isEqualTo("---\ntitle: A\nbreadcrumb: A\n---\n");
    }

    @Test
    void frontMatterThatCannotBeReadCannotBeChanged() {
        Page page = isomer.read("---\ntitle: A: b\n---\n").page();
        assertThatThrownBy(() -> page.withFrontMatter("title", "B"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mend it");
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without its checks may do
    void nullIsNamed() {
        assertThatThrownBy(() -> isomer.read((String) null)).hasMessage("text");
        assertThatThrownBy(() -> isomer.read((byte[]) null)).hasMessage("bytes");
        assertThatThrownBy(() -> isomer.readBody(null)).hasMessage("html");
        assertThatThrownBy(() -> isomer.write(null)).hasMessage("page");
        assertThatThrownBy(() -> isomer.writeCanonical(null)).hasMessage("page");
        assertThatThrownBy(() -> isomer.read("").page().withoutBlock(null)).hasMessage("old");
    }

    @Test
    void aKeyWithoutAValueStaysSo() {
        Page page = isomer.read("---\ntitle:\n---\n").page();
        assertThat(page.title()).isNull();
        assertThat(isomer.writeCanonical(page)).isEqualTo("---\ntitle: null\n---\n");
    }

    @Test
    void tagsThatBelongToNoElementStayWhereTheyAre() {
        String file = "<p>one</p>\n</div></span>\n<p>two</p>\n</body>\n</html>\n";
        Page page = isomer.readBody(file).page();
        for (Block block : page.blocks()) {
            String text = ((Prose) block).text();
            assertThat(isomer.write(page.withBlock(block, Prose.of(paragraph("new")))))
                    .isEqualTo(file.replace(text, "new"));
        }
    }

    @Test
    void preKeepsItsFirstLineBreak() {
        Page page = isomer.readBody("<pre>\n\n  code</pre>").page();
        String once = isomer.writeCanonical(page);
        assertThat(isomer.writeCanonical(isomer.readBody(once).page())).isEqualTo(once);
        assertThat(isomer.render(page)).isEqualTo("<pre>\n\n  code</pre>");
    }

    @Test
    void spaceBesideAnIframeInALineStays() {
        String html = "<p>see <iframe src=\"https://www.youtube.com/embed/x\"></iframe> now</p>";
        Page page = isomer.readBody(html).page();
        assertThat(isomer.with(Profile.SOURCE).render(page)).isEqualTo(html);
        assertThat(isomer.render(page)).contains("<span class=\"iframe-wrapper", "</span> now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"isomer-image-wrapper\"><img style=\"position:fixed\" alt=\"\" src=\"/a.png\"></div>",
                "<div class=\"iframe-wrapper\"><iframe style=\"inset:0\" src=\"https://form.gov.sg/x\"></iframe></div>",
                "<iframe referrerpolicy=\"unsafe-url\" src=\"https://form.gov.sg/x\"></iframe>"
            })
    void attributesOfPicturesAndIframesPassThePolicyToo(String html) {
        Page page = isomer.readBody(html).page();
        assertThat(isomer.with(Profile.SOURCE).render(page)).doesNotContain("style=", "unsafe-url");
        assertThat(isomer.check(page)).isNotEmpty();
    }
}
