package dev.isomer.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.isomer.safe.HtmlSanitizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Checked HTML holds nothing that runs, and is the same when it is checked again. */
class SanitizerFuzzTest {
    private static final HtmlSanitizer SANITIZER = HtmlSanitizer.pageContent();

    static Stream<byte[]> seeds() {
        return Seeds.vectors(Seeds::utf8, "html-", "limits-jsoup");
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "20m")
    void sanitizes(byte[] data) {
        String html = new String(data, StandardCharsets.UTF_8);
        String once = SANITIZER.sanitize(html).html().html();
        ActiveContent.refuse(once, false);
        HtmlSanitizer.Result twice = SANITIZER.sanitize(once);
        Expect.equal(twice.html().html(), once, "sanitized twice");
        Expect.equal(twice.dropped(), List.of(), "dropped the second time");
    }
}
