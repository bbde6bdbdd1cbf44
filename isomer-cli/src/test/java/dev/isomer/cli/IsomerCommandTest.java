package dev.isomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsomerCommandTest {
    private static final String ESCAPE = "\u001b[";

    @ParameterizedTest
    @ValueSource(strings = {"render", "write", "check"})
    void everyCommandHasHelpWithAnExample(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: java -jar isomer-cli.jar " + command)
                .contains("FILE|DIR|-")
                .contains("Exit code: 0;")
                .contains("Example: ")
                .contains("  java -jar isomer-cli.jar " + command + " ")
                .doesNotContain(ESCAPE);
        assertThat(run.out().lines()).allMatch(line -> line.length() <= IsomerCommand.WIDTH);
    }

    @Test
    void helpNamesAllCommands() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("  render ", "  write ", "  check ", "Example: ");
    }

    @Test
    void helpNamesTheValuesOfOptions() {
        assertThat(Run.of("render", "--help").out()).contains("web, source; default is web");
        assertThat(Run.of("check", "--help").out()).contains("text, json; default is text");
    }

    @Test
    void versionOutsideOfAJar() {
        Run run = Run.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("isomer-cli development\n");
    }

    @Test
    void asksForACommand() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("render, write and check", "--help");
    }

    @Test
    void suggestsACommand() {
        Run run = Run.of("chek", "about.md");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("'chek'", "Did you mean", "check");
    }

    @Test
    void refusesUnknownOptions() {
        Run run = Run.of("check", "--quick", "about.md");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("'--quick'", "check --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "write", "check"})
    void asksForInputs(String command) {
        Run run = Run.of(command);
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("Missing required parameter", "FILE|DIR|-");
    }

    @Test
    void wrongValuesListWhatIsAllowed() {
        Run render = Run.of("render", "--profile", "print", "about.md");
        assertThat(render.code()).isEqualTo(ExitCode.FAILED);
        assertThat(render.err()).contains("--profile", "'print'", "give web or source");
        Run check = Run.of("check", "--format", "xml", "about.md");
        assertThat(check.code()).isEqualTo(ExitCode.FAILED);
        assertThat(check.err()).contains("--format", "'xml'", "give text or json");
    }

    @Test
    void messagesShowControlCharacters() {
        Run run = Run.of("check", "--for\u001b[31m", "about.md");
        assertThat(run.err()).doesNotContain(ESCAPE).contains("\\u001b[31m");
    }
}
