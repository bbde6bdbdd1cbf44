package dev.isomer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the page files that arguments stand for; a file that is found twice is taken once. */
final class InputFinder {
    private final Report report;
    private final @Nullable Path outputs;
    private final Map<Path, Input> found = new LinkedHashMap<>();

    /**
     * A finder.
     *
     * @param outputs the folder of the outputs, which holds no inputs unless it is itself given
     */
    InputFinder(Report report, @Nullable Path outputs) {
        this.report = report;
        this.outputs = outputs;
    }

    /** The page files, those of a folder in the order of their names. */
    List<Input> find(List<String> arguments) {
        arguments.forEach(this::addArgument);
        return List.copyOf(found.values());
    }

    private void addArgument(String argument) {
        if (argument.isEmpty()) {
            report.fail(
                    new Failure("\"\"", "An empty path names no file. Give a file, a folder, or . for this folder."));
        } else if (argument.equals(Input.STANDARD_INPUT)) {
            add(Path.of(argument), Input.standard());
        } else {
            try {
                addPath(Path.of(argument));
            } catch (InvalidPathException e) {
                report.fail(Failure.naming(e));
            }
        }
    }

    private void addPath(Path path) {
        if (Files.isDirectory(path)) {
            int before = found.size();
            int failures = report.failures();
            addFolder(path, Path.of(""));
            if (found.size() == before && report.failures() == failures) {
                report.fail(
                        new Failure(path.toString(), "No .md file is in this folder. Give a folder of page files."));
            }
        } else {
            add(path.toAbsolutePath().normalize(), Input.of(path, path.getFileName()));
        }
    }

    private void addFolder(Path folder, Path relative) {
        for (Path entry : entries(folder)) {
            Path below = relative.resolve(entry.getFileName());
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (!isHidden(entry) && !isOutputs(entry)) {
                    addFolder(entry, below);
                }
            } else if (isPage(entry) && !Files.isDirectory(entry)) {
                add(entry.toAbsolutePath().normalize(), Input.of(entry, below));
            }
        }
    }

    private void add(Path key, Input input) {
        found.putIfAbsent(key, input);
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> sorted = new ArrayList<>(entries.toList());
            sorted.sort(Comparator.comparing(InputFinder::name));
            return sorted;
        } catch (IOException e) {
            report.fail(Failure.reading(folder.toString(), e));
            return List.of();
        }
    }

    private boolean isOutputs(Path folder) {
        try {
            return outputs != null && Files.exists(outputs) && Files.isSameFile(outputs, folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isHidden(Path folder) {
        return name(folder).startsWith(".");
    }

    private static boolean isPage(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
