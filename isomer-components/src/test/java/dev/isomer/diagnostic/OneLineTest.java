package dev.isomer.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void textIsKept() {
        String text = "Zoë 新加坡 👩‍💻 \"a\\b\" \u00a0";
        assertThat(OneLine.of(text)).isEqualTo(text);
    }

    @Test
    void whatATerminalObeysIsShown() {
        assertThat(OneLine.of("a\r\n\t\u001b[2J\u0000\u007f\u009b\u2028\u2029\u202e\u2066"))
                .isEqualTo("a\\u000d\\u000a\\u0009\\u001b[2J\\u0000\\u007f\\u009b\\u2028\\u2029\\u202e\\u2066");
    }

    @Test
    void loneSurrogatesBecomeReplacements() {
        assertThat(OneLine.of("a\udce9b\ud83d")).isEqualTo("a\ufffdb\ufffd");
    }

    @Test
    void linesStay() {
        assertThat(OneLine.each("a\nb\tc")).isEqualTo("a\nb\\u0009c");
    }
}
