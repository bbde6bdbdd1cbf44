package dev.isomer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isomer.safe.TrustedHtml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private static final Buffers BUFFERS = new Buffers();
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
    void allSinksWriteAnyTextAsTheSlowTwinDoes() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = text(random, round % 3 == 0 ? random.nextInt(20_000) : random.nextInt(40));
            assertThat(write(out -> out.text(text).html(BOLD).attribute("x", text)))
                    .isEqualTo(slowly(text, false) + "<b> x=\"" + slowly(text, true) + "\"");
        }
    }

    @Test
    void everyCodePointIsWrittenAsTheSlowTwinDoesIt() {
        StringBuilder text = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String one = "x".repeat(codePoint % 7) + Character.toString(codePoint) + "-";
            text.append(one);
            if (codePoint % 97 == 96 || codePoint == Character.MAX_CODE_POINT) {
                String part = text.toString();
                expected.append(slowly(part, true));
                assertThat(write(out -> out.attributeText(part))).isEqualTo(expected.toString());
                assertThat(write(out -> out.text(part))).isEqualTo(slowly(part, false));
                text.setLength(0);
                expected.setLength(0);
            }
        }
    }

    @Test
    void eachTextThatLosesACharacterIsTold() {
        for (String lost : List.of("\0", "\ud800", "a?\udc00", "é?\ud83d", "x".repeat(9000) + "\0")) {
            assertThat(lossesOf(HtmlWriter.to(new StringBuilder(), BUFFERS), lost))
                    .isPositive();
            assertThat(lossesOf(HtmlWriter.to(OutputStream.nullOutputStream(), BUFFERS), lost))
                    .isPositive();
        }
        for (String kept :
                List.of("", "?", "é?", "\uffff", "\uf000", "\ud83d\ude00?", "x".repeat(8191) + "\ud83d\ude00")) {
            assertThat(lossesOf(HtmlWriter.to(new StringBuilder(), BUFFERS), kept))
                    .isZero();
            assertThat(lossesOf(HtmlWriter.to(OutputStream.nullOutputStream(), BUFFERS), kept))
                    .isZero();
        }
    }

    private static int lossesOf(HtmlWriter out, String text) {
        int[] losses = {0};
        out.onLostCharacter(() -> losses[0]++);
        out.text(text);
        return losses[0];
    }

    @Test
    void trustedHtmlIsWellFormed() {
        TrustedHtml half = TrustedHtml.of("<i>?\ud800</i>", "test");
        assertThat(write(out -> out.html(half))).isEqualTo("<i>?\ufffd</i>");
    }

    @Test
    void aBufferIsNotSharedWhileItIsUsed() {
        HtmlWriter first = HtmlWriter.toText(BUFFERS);
        HtmlWriter second = HtmlWriter.toText(BUFFERS);
        first.text("one");
        second.text("two");
        assertThat(first).hasToString("one");
        assertThat(second).hasToString("two");
    }

    @Test
    void loneSurrogatesBecomeTheReplacementCharacter() {
        assertThat(write(out -> out.text("a\ud800b\udc00"))).isEqualTo("a\ufffdb\ufffd");
        assertThat(write(out -> out.text("😀"))).isEqualTo("😀");
    }

    @Test
    void rawTextIsForFilesOnly() {
        assertThatThrownBy(() -> HtmlWriter.toText(BUFFERS).rawText("x()")).isInstanceOf(IllegalStateException.class);
        assertThat(HtmlWriter.toFile().rawText("a<b").toString()).isEqualTo("a<b");
    }

    @Test
    void whatTheTargetThrowsComesOut() {
        HtmlWriter out = HtmlWriter.to(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                },
                BUFFERS);
        out.text("x");
        assertThatThrownBy(() -> out.finish(BUFFERS))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("full");
    }

    /** What all three sinks give, which must be the same. */
    private static String write(Consumer<HtmlWriter> writing) {
        HtmlWriter string = HtmlWriter.toText(BUFFERS);
        writing.accept(string);
        StringBuilder characters = new StringBuilder();
        HtmlWriter appendable = HtmlWriter.to(characters, BUFFERS);
        writing.accept(appendable);
        appendable.finish(BUFFERS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HtmlWriter utf8 = HtmlWriter.to(bytes, BUFFERS);
        writing.accept(utf8);
        utf8.finish(BUFFERS);
        assertThat(characters.toString()).isEqualTo(string.toString());
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(string.toString());
        return string.toString();
    }

    private static String slowly(String text, boolean isAttribute) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(slowly(c, isAttribute)));
        return escaped.toString();
    }

    private static String slowly(int codePoint, boolean isAttribute) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> isAttribute ? "&quot;" : "\"";
            case 0 -> "\ufffd";
            case 0xffff -> "&#xffff;";
            default -> codePoint >= 0xd800 && codePoint <= 0xdfff ? "\ufffd" : Character.toString(codePoint);
        };
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            switch (random.nextInt(8)) {
                case 0 -> text.append("&<>\"?=\0".charAt(random.nextInt(7)));
                case 4 -> text.append((char) (0xf000 + random.nextInt(0x1000)));
                case 5 -> text.append("plain words and more");
                case 1 -> text.appendCodePoint(0x1f600 + random.nextInt(50));
                case 2 -> text.append((char) (0x4e00 + random.nextInt(500)));
                case 3 -> text.append((char) (0xd800 + random.nextInt(0x800)));
                default -> text.append((char) (' ' + random.nextInt(90)));
            }
        }
        return text.toString();
    }
}
