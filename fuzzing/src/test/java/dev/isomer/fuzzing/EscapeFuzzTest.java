package dev.isomer.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.isomer.html.Buffers;
import dev.isomer.html.HtmlWriter;
import dev.isomer.safe.Escape;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Escaped text stays text, and is the same text once it is read again. */
class EscapeFuzzTest {
    static Stream<byte[]> seeds() {
        return Seeds.vectors(Seeds::utf16, "text-", "html-patt");
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "20m")
    void escapes(byte[] data) {
        String text = Seeds.fromUtf16(data);
        String expected = asHtmlHolds(text);
        String inText = Escape.TEXT.apply(text);
        String inAttribute = Escape.ATTRIBUTE.apply(text);
        Expect.that(inText.indexOf('<') < 0 && inText.indexOf('>') < 0, "a tag in text", text);
        Expect.that(inAttribute.indexOf('"') < 0 && inAttribute.indexOf('<') < 0, "an end in an attribute", text);
        Expect.equal(Entities.decode(inText), expected, "text");
        Expect.equal(Entities.decode(inAttribute), expected, "attribute");
        Expect.equal(Escape.TEXT.apply(expected), inText, "text, escaped after it was read");
        Expect.equal(Entities.decode(Escape.FILE_TEXT.apply(text)), text, "text of a file");
        Expect.equal(Entities.decode(Escape.FILE_ATTRIBUTE.apply(text)), text, "attribute of a file");
        written(text, inText, inAttribute);
    }

    private static void written(String text, String inText, String inAttribute) {
        String expected = "<p title=\"" + inAttribute + "\">" + inText + "</p>";
        HtmlWriter string = HtmlWriter.toText(new Buffers());
        write(string, text);
        Expect.equal(string.toString(), expected, "written as String");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HtmlWriter utf8 = HtmlWriter.to(bytes, new Buffers());
        write(utf8, text);
        utf8.finish(new Buffers());
        Expect.equal(bytes.toString(StandardCharsets.UTF_8), expected, "written as UTF-8");
    }

    private static void write(HtmlWriter out, String text) {
        out.startTag("p").attribute("title", text).endOfTag().text(text).endTag("p");
    }

    /** U+0000 and lone surrogates cannot stand in HTML. */
    private static String asHtmlHolds(String text) {
        StringBuilder held = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || c >= 0xd800 && c <= 0xdfff ? 0xfffd : c)
                .forEach(held::appendCodePoint);
        return held.toString();
    }
}
