package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a process of its own. */
class ProcessTest {
    private static final String PAGE = "---\ntitle: 新加坡\n---\n<p onclick=\"新\">Zoë 新加坡</p>\n";

    @TempDir
    Path folder;

    private Process start(String option, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(option);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), IsomerCommand.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    @Test
    void readsAndWritesUtf8WhateverThePlatformSays() throws Exception {
        Process process = start("-Dfile.encoding=US-ASCII", "render", "-");
        try (OutputStream in = process.getOutputStream()) {
            in.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        assertThat(new String(out, StandardCharsets.UTF_8)).isEqualTo("<p>Zoë 新加坡</p>\n");
        assertThat(folder.resolve("err.txt")).content(StandardCharsets.UTF_8).contains("onclick=\"新\"");
    }

    @Test
    void aReaderThatLeavesIsNoFailure() throws Exception {
        Path page = new Site(folder).file("long.md", "<p>word</p>\n".repeat(100_000));
        Process process = start("-Dfile.encoding=UTF-8", "render", page.toString());
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo('<');
        }
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("err.txt")).isEmptyFile();
    }
}
