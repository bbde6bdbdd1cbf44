package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void everyCharacterComesBack() throws Exception {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= 0x10ffff; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        byte[] json = Json.string(all.toString()).getBytes(StandardCharsets.UTF_8);
        assertThat(new ObjectMapper().readValue(json, String.class)).isEqualTo(all.toString());
    }

    @Test
    void loneSurrogatesAreEscaped() {
        assertThat(Json.string("a\ud83d\udc4d\ud83d b\udce9")).isEqualTo("\"a👍\\ud83d b\\udce9\"");
    }

    @Test
    void quotesAndControlCharactersAreEscaped() {
        assertThat(Json.string("\"\\/\n\r\t\u0000\u2028")).isEqualTo("\"\\\"\\\\/\\n\\u000d\\u0009\\u0000\\u2028\"");
    }

    @Test
    void nothingIsNull() {
        assertThat(Json.string(null)).isEqualTo("null");
        assertThat(Json.number(null)).isEqualTo("null");
        assertThat(Json.number(12)).isEqualTo("12");
    }
}
