package dev.isomer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isomer.safe.TrustedHtml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private static final StaticHtml BOLD = StaticHtml.of("<b>");
    private static final StaticHtml BOLD_END = StaticHtml.of("</b>");

    @Test
    void textIsEscapedAndMarkupIsNot() {
        assertThat(write(out -> out.html(BOLD).text("R&D").html(BOLD_END))).isEqualTo("<b>R&amp;D</b>");
        assertThat(write(out -> out.html(TrustedHtml.of("<i>x</i>", "test")))).isEqualTo("<i>x</i>");
    }

    @Test
    void attributesAreEscapedToo() {
        assertThat(write(out -> out.startTag("p")
                        .attribute("title", "a \"b\" <c>")
                        .attributes(Attributes.of("lang", "en", "dir", "ltr"))
                        .endOfTag()))
                .isEqualTo("<p title=\"a &quot;b&quot; &lt;c&gt;\" lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void allSinksAgreeOnAnyText() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String text = text(random, random.nextInt(20_000));
            assertThat(write(out -> out.text(text).html(BOLD).attribute("x", text)))
                    .isNotEmpty();
        }
    }

    @Test
    void loneSurrogatesBecomeTheReplacementCharacter() {
        assertThat(write(out -> out.text("a\ud800b\udc00"))).isEqualTo("a\ufffdb\ufffd");
        assertThat(write(out -> out.text("😀"))).isEqualTo("😀");
    }

    @Test
    void rawTextIsForFilesOnly() {
        assertThatThrownBy(() -> new StringHtmlWriter(10).rawText("x()")).isInstanceOf(IllegalStateException.class);
        assertThat(StringHtmlWriter.forFile().rawText("a<b").toString()).isEqualTo("a<b");
    }

    @Test
    void whatTheTargetThrowsComesOut() {
        Utf8HtmlWriter out = new Utf8HtmlWriter(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        });
        out.text("x");
        assertThatThrownBy(out::flush).isInstanceOf(UncheckedIOException.class).hasRootCauseMessage("full");
    }

    /** What all three sinks give, which must be the same. */
    private static String write(Consumer<HtmlWriter> writing) {
        StringHtmlWriter string = new StringHtmlWriter(16);
        writing.accept(string);
        StringBuilder characters = new StringBuilder();
        AppendableHtmlWriter appendable = new AppendableHtmlWriter(characters);
        writing.accept(appendable);
        appendable.flush();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8HtmlWriter utf8 = new Utf8HtmlWriter(bytes);
        writing.accept(utf8);
        utf8.flush();
        assertThat(characters.toString()).isEqualTo(string.toString());
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(string.toString());
        return string.toString();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            switch (random.nextInt(6)) {
                case 0 -> text.append("&<>\"".charAt(random.nextInt(4)));
                case 1 -> text.appendCodePoint(0x1f600 + random.nextInt(50));
                case 2 -> text.append((char) (0x4e00 + random.nextInt(500)));
                case 3 -> text.append((char) (0xd800 + random.nextInt(0x800)));
                default -> text.append((char) (' ' + random.nextInt(90)));
            }
        }
        return text.toString();
    }
}
