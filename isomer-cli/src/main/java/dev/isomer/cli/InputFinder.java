package dev.isomer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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
            found.put(Path.of(argument), Input.standard());
        } else {
            try {
                addPath(Path.of(argument));
            } catch (InvalidPathException e) {
                report.fail(Failure.naming(e));
            }
        }
    }

    private void addPath(Path path) {
        if (!Files.isDirectory(path)) {
            add(path, path.getFileName());
            return;
        }
        int failures = report.failures();
        if (addFolder(path, Path.of("")) == 0 && report.failures() == failures) {
            report.fail(new Failure(path.toString(), "No .md file is in this folder. Give a folder of page files."));
        }
    }

    /** Gives the number of pages in the folder. */
    private int addFolder(Path folder, Path relative) {
        int pages = 0;
        for (Path entry : entries(folder)) {
            Path below = relative.resolve(entry.getFileName());
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                pages += isHidden(entry) || isOutputs(entry) ? 0 : addFolder(entry, below);
            } else if (isPage(entry) && !Files.isDirectory(entry)) {
                add(entry, below);
                pages++;
            }
        }
        return pages;
    }

    private void add(Path file, Path relative) {
        found.putIfAbsent(file.toAbsolutePath().normalize(), Input.of(file, relative));
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> sorted = new ArrayList<>(entries.toList());
            sorted.sort(Comparator.comparing(InputFinder::name));
            return sorted;
        } catch (IOException e) {
            return noEntries(folder, e);
        } catch (UncheckedIOException e) {
            return noEntries(folder, new IOException(e.getMessage(), e));
        }
    }

    private List<Path> noEntries(Path folder, IOException cause) {
        report.fail(Failure.reading(folder.toString(), cause));
        return List.of();
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
