package dev.isomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No regular expression of the library can take more than linear time by repeating a repetition. */
class RegularExpressionsTest {
    private static final List<String> MODULES = List.of("isomer-components", "isomer-taglib");
    private static final Pattern LITERAL =
            Pattern.compile("Pattern\\.compile\\(\\s*((?:[^()\"]|\"(?:\\\\.|[^\"\\\\])*\")*)\\)");
    private static final Pattern SPLIT = Pattern.compile("\\.split\\(\"((?:\\\\.|[^\"\\\\])*)\"");

    static List<String> expressions() throws IOException {
        return sources().stream()
                .flatMap(source -> LITERAL.matcher(source).results().map(found -> found.group(1)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void nothingRepeatedIsRepeated(String expression) {
        assertThat(repeatsRepetition(expression)).isFalse();
    }

    @Test
    void textsAreSplitAtSingleCharacters() throws IOException {
        for (String source : sources()) {
            Matcher split = SPLIT.matcher(source);
            while (split.find()) {
                assertThat(split.group(1)).matches("[^.$|()\\[{^?*+\\\\]|\\\\\\\\[|.]");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "(a+)+ true",
                "(?:a|b*)* true",
                "((a{2,})b)+ true",
                "(a*){2,} true",
                "(a+)b+ false",
                "(a)+b* false",
                "([+*])+ false",
                "(\\+)+ false"
            })
    void theTestKnowsARepeatedRepetition(String expression, boolean repeats) {
        assertThat(repeatsRepetition(expression)).isEqualTo(repeats);
    }

    /** Whether a group that holds a quantifier has one itself. */
    private static boolean repeatsRepetition(String expression) {
        String plain = expression
                .replaceAll("\\\\\\\\?.", "x")
                .replaceAll("\\[[^\\]]*\\]", "x")
                .replaceAll("\\(\\?(?:[:=!]|<[=!])", "(")
                .replaceAll("\\{[0-9]+\\}|\\?", "");
        String inner = "\\([^()]*[*+{][^()]*\\)[*+{].*";
        while (plain.contains("(")) {
            if (Pattern.compile(inner, Pattern.DOTALL).matcher(plain).find()) {
                return true;
            }
            String reduced = plain.replaceAll("\\(([^()]*)\\)", "$1");
            if (reduced.equals(plain)) {
                return false;
            }
            plain = reduced;
        }
        return false;
    }

    private static List<String> sources() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("isomer-components"))) {
            folder = folder.getParent();
        }
        Path root = folder;
        List<Path> files = MODULES.stream()
                .flatMap(module -> javaFiles(root.resolve(module + "/src/main/java")))
                .toList();
        assertThat(files).hasSizeGreaterThan(100);
        List<String> texts = new java.util.ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
