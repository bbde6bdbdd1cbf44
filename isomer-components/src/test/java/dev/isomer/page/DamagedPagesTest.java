package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Files that something has damaged: they are read and written without an exception, and kept as they are. */
class DamagedPagesTest {
    private static final int STEP = 97;
    private static final int DAMAGES = 20;

    private final Isomer isomer = Isomer.standard();

    @Test
    void cutOffAtEvery97thByte() throws IOException {
        forEachFile((file, bytes) -> {
            for (int end = STEP; end < bytes.length; end += STEP) {
                assertKept(Arrays.copyOf(bytes, end), file + " cut off at " + end);
            }
        });
    }

    @Test
    void withOtherBytes() throws IOException {
        forEachFile((file, bytes) -> {
            Random random = new Random(bytes.length);
            for (int i = 1; i <= DAMAGES; i++) {
                for (int flip = 0; flip < i; flip++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                assertKept(bytes, file + " after damage " + i);
                assertWrittenAnew(bytes);
            }
        });
    }

    @Test
    void withOtherMarks() throws IOException {
        byte[] marks = "<>/\"'=&-:#[]{}!\n \t".getBytes(StandardCharsets.US_ASCII);
        forEachFile((file, bytes) -> {
            Random random = new Random(bytes.length);
            for (int i = 1; i <= DAMAGES; i++) {
                bytes[random.nextInt(bytes.length)] = marks[random.nextInt(marks.length)];
                assertKept(bytes, file + " after damage " + i);
                assertWrittenAnew(bytes);
            }
        });
    }

    private void assertKept(byte[] bytes, String what) {
        assertThat(isomer.writeBytes(isomer.read(bytes).page())).as(what).isEqualTo(bytes);
    }

    private void assertWrittenAnew(byte[] bytes) {
        byte[] once = isomer.writeCanonicalBytes(isomer.read(bytes).page());
        assertThat(isomer.writeCanonicalBytes(isomer.read(once).page())).isNotEmpty();
    }

    private static void forEachFile(BiConsumer<Path, byte[]> check) throws IOException {
        CorpusPages.all().parallelStream().forEach(file -> check.accept(file, bytes(file)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
