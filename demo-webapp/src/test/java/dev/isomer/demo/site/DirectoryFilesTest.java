package dev.isomer.demo.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("site/_a"));
        Files.writeString(folder.resolve("site/_a/a b.md"), "Ü");
        Files.writeString(folder.resolve("secret.txt"), "secret");
    }

    @Test
    void listsFoldersWithASlash() throws IOException {
        assertThat(files().list("")).containsExactly("_a/");
        assertThat(files().list("_a")).containsExactly("a b.md");
    }

    @Test
    void readsAFile() throws IOException {
        assertThat(files().read("_a/a b.md")).isEqualTo("Ü");
    }

    @Test
    void staysInItsFolder() {
        assertThatThrownBy(() -> files().read("../secret.txt")).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> files().list("..")).isInstanceOf(NoSuchFileException.class);
    }

    private DirectoryFiles files() {
        return new DirectoryFiles(folder.resolve("site"));
    }
}
