package dev.isomer.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder for the outputs, where one is given. */
final class OutputOption {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Make one file for each input in this folder, under its path below the folder given."
                    + " Needed for more than one input.")
    private @Nullable String out;

    /** The folder, or null for standard output. */
    @Nullable
    Path folder() {
        if (out == null) {
            return null;
        }
        if (out.isEmpty()) {
            throw new UsageException("--out is empty: give a folder, or . for this folder.");
        }
        try {
            return Path.of(out);
        } catch (InvalidPathException e) {
            throw new UsageException(out + ": " + Failure.nameProblem());
        }
    }

    /** Where the outputs of these inputs go; nothing is written yet. */
    Output plan(InputArguments arguments, List<Input> inputs, Streams streams, UnaryOperator<Path> naming) {
        Path folder = folder();
        if (folder != null) {
            return OutputFolder.plan(folder, inputs, naming);
        }
        if (arguments.areSeveral() || inputs.size() > 1) {
            throw new UsageException("Several inputs cannot go to standard output: give --out DIR for one file each.");
        }
        return (input, bytes) -> streams.out().write(bytes);
    }
}
