package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class EscapeTest {

    @Test
    void textAndAttributeEscapeWhatTheyMust() {
        assertThat(Escape.TEXT.apply("R&D <b> \"x\" 'y'")).isEqualTo("R&amp;D &lt;b&gt; \"x\" 'y'");
        assertThat(Escape.ATTRIBUTE.apply("R&D <b> \"x\" 'y'")).isEqualTo("R&amp;D &lt;b&gt; &quot;x&quot; 'y'");
    }

    @Test
    void filesAreEscapedAsTheCmsDoesIt() {
        assertThat(Escape.FILE_TEXT.apply("a\u00a0b \"<\"")).isEqualTo("a&nbsp;b \"&lt;\"");
        assertThat(Escape.FILE_ATTRIBUTE.apply("a\u00a0b \"<\"")).isEqualTo("a&nbsp;b &quot;<&quot;");
    }

    @Test
    void whatNeedsNoEscapeIsTheSameString() {
        String text = "Plain text, 中文, 😀 and a no-break\u00a0space";
        assertThat(Escape.TEXT.apply(text)).isSameAs(text);
    }

    @Test
    void everyCodePointIsEscapedAsTheSlowTwinDoesIt() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            check(codePoint, Escape.TEXT, c -> slowly(c, false));
            check(codePoint, Escape.ATTRIBUTE, c -> slowly(c, true));
        }
    }

    @Test
    void surrogatesInAnyOrderAreEscapedAsTheSlowTwinDoesIt() {
        String[] parts = {"", "a", "<", "\0", "\ud83d", "\ude00", "\ud800", "\udfff", "\ue000", "\uffff"};
        for (String first : parts) {
            for (String second : parts) {
                for (String third : parts) {
                    String text = first + second + third;
                    StringBuilder expected = new StringBuilder();
                    text.codePoints().forEach(c -> expected.append(slowly(c, true)));
                    assertThat(Escape.ATTRIBUTE.apply(text)).isEqualTo(expected.toString());
                }
            }
        }
    }

    @Test
    void filesKeepWhatHtmlCannotHold() {
        assertThat(Escape.FILE_TEXT.apply("\ud800\uffff")).isEqualTo("\ud800\uffff");
    }

    private static void check(int codePoint, Escape escape, IntFunction<String> twin) {
        String text = new String(Character.toChars(codePoint));
        String expected = twin.apply(codePoint);
        if (!escape.apply("a" + text + "<").equals("a" + expected + "&lt;")
                || !escape.apply(text).equals(expected)) {
            throw new AssertionError("U+" + Integer.toHexString(codePoint) + " became " + escape.apply(text));
        }
    }

    private static String slowly(int codePoint, boolean attribute) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : "\"";
            case 0 -> "\ufffd";
            case 0xffff -> "&#xffff;";
            default -> codePoint >= 0xd800 && codePoint <= 0xdfff ? "\ufffd" : Character.toString(codePoint);
        };
    }
}
