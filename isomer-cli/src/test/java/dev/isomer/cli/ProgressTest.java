package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);

    private String text() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsHowFarALongRunIs() {
        Progress progress = new Progress(stream, true);
        progress.start(469);
        progress.next("long name.md");
        progress.next("b.md");
        assertThat(text()).isEqualTo("\r 1/469 long name.md\r 2/469 b.md        ");
    }

    @Test
    void isClearedOnce() {
        Progress progress = new Progress(stream, true);
        progress.start(21);
        progress.next("a");
        err.reset();
        progress.clear();
        progress.clear();
        assertThat(text()).isEqualTo("\r" + " ".repeat(" 1/21 a".length()) + "\r");
    }

    @Test
    void keepsToOneLine() {
        Progress progress = new Progress(stream, true);
        progress.start(100);
        progress.next("x".repeat(200) + "\n");
        assertThat(text()).hasSize(80).startsWith("\r 1/100 xxx").endsWith("x…");
    }

    @Test
    void isSilentInShortRunsAndOutsideOfTerminals() {
        Progress few = new Progress(stream, true);
        few.start(20);
        few.next("a");
        few.clear();
        Progress piped = new Progress(stream, false);
        piped.start(100);
        piped.next("a");
        piped.clear();
        assertThat(text()).isEmpty();
    }

    @Test
    void goesAwayBeforeEveryMessage(@TempDir Path folder) {
        Site site = new Site(folder);
        for (int i = 10; i < 40; i++) {
            site.file("site/" + i + ".md", i == 20 ? Site.UNSAFE : Site.PAGE);
        }
        Run run = Run.onTerminal("check", site.path("site"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err()).contains("\r 1/30 ", "\r 30/30 ").endsWith(" \r30 files, 0 errors, 1 warning, 0 notes\n");
        assertThat(Run.of("check", site.path("site")).err()).doesNotContain("\r");
    }
}
