package dev.isomer.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The files and folders that a command is given. */
final class InputArguments {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Page files, folders (all .md files in them, hidden folders and links to folders left out),"
                    + " or - for standard input.")
    private List<String> arguments = List.of();

    /** The page files they stand for; the folder of the outputs is left out where it lies inside another. */
    List<Input> find(Report report, @Nullable Path outputs) {
        if (arguments.stream().filter(Input.STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("Standard input can be read only once: give - one time.");
        }
        return new InputFinder(report, outputs).find(arguments);
    }

    /** Whether they are more than one, whatever they stand for. */
    boolean areSeveral() {
        return arguments.size() > 1;
    }
}
