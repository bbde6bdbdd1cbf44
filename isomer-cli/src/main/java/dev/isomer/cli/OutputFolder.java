package dev.isomer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A folder with one file for each input. */
final class OutputFolder implements Output {
    private final Map<Input, Path> targets;

    private OutputFolder(Map<Input, Path> targets) {
        this.targets = targets;
    }

    /**
     * Says which file each input gives.
     *
     * @param naming makes the path of an output, below the folder, from that of its input
     * @throws UsageException if a file would be lost, or lie outside the folder
     */
    static OutputFolder plan(Path folder, List<Input> inputs, UnaryOperator<Path> naming) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("--out " + folder + " is a file: give a folder; it is made if it does not exist.");
        }
        Map<Input, Path> targets = new LinkedHashMap<>();
        for (Input input : inputs) {
            targets.put(input, target(folder, input, naming));
        }
        new OutputChecks(folder).check(targets);
        return new OutputFolder(targets);
    }

    private static Path target(Path folder, Input input, UnaryOperator<Path> naming) {
        if (input.file() == null) {
            throw new UsageException("Standard input has no name for a file in --out:"
                    + " leave --out away and write standard output to a file.");
        }
        try {
            return folder.resolve(naming.apply(input.relative()));
        } catch (InvalidPathException e) {
            throw new UsageException(input.name() + ": " + Failure.nameProblem());
        }
    }

    @Override
    public void write(Input input, byte[] bytes) throws Failure {
        Path target = targets.get(input);
        if (target == null) {
            throw new IllegalArgumentException(input.name() + " was not planned");
        }
        try {
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(target, bytes);
        } catch (IOException e) {
            throw Failure.writing(target.toString(), e);
        }
    }
}
