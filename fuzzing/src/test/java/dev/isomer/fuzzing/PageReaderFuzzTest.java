package dev.isomer.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.page.Page;
import dev.isomer.page.PageReading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds: it is kept byte for byte, rendered without anything that runs, and written canonically once. */
class PageReaderFuzzTest {
    private static final Isomer ISOMER = Isomer.standard();

    static Stream<byte[]> seeds() {
        return Seeds.pages();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "20m")
    void reads(byte[] file) {
        PageReading reading = ISOMER.read(file);
        Page page = reading.page();
        Expect.that(Arrays.equals(ISOMER.writeBytes(page), file), "not kept", text(file));
        reported(reading.diagnostics(), file);
        reported(ISOMER.check(page), file);
        ActiveContent.refuse(ISOMER.render(page), true);
        ISOMER.with(Profile.SOURCE).render(page);
        byte[] canonical = ISOMER.writeCanonicalBytes(page);
        Expect.that(
                Arrays.equals(ISOMER.writeBytes(ISOMER.read(canonical).page()), canonical), "canonical", text(file));
    }

    private static void reported(List<Diagnostic> diagnostics, byte[] file) {
        for (Diagnostic found : diagnostics) {
            Expect.that(!found.message().isBlank() && !found.hint().isBlank(), "says nothing: " + found, text(file));
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
