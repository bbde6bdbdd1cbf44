package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FileEncodingTest {

    @Test
    void anyBytesComeBack() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThat(FileEncoding.encode(FileEncoding.decode(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void utf8IsUtf8() {
        String text = "Grüße, 中文 😀";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(FileEncoding.decode(bytes)).isEqualTo(text);
        assertThat(FileEncoding.firstForeignByte(text)).isEqualTo(-1);
    }

    @Test
    void aForeignByteIsReportedKeptAndShownAsReplacement() {
        byte[] bytes = "---\ntitle: x\n---\n<p>caf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1);
        PageReading reading = Isomer.standard().read(bytes);
        assertThat(reading.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("not-utf-8");
            assertThat(diagnostic.position()).hasToString("4:7");
        });
        assertThat(Isomer.standard().writeBytes(reading.page())).isEqualTo(bytes);
        assertThat(Isomer.standard().render(reading.page())).isEqualTo("<p>caf\ufffd</p>");
    }
}
