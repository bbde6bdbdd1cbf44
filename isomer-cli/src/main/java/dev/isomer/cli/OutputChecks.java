package dev.isomer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses outputs that would destroy an input or each other, or lie outside their folder. */
final class OutputChecks {
    private final Path folder;

    OutputChecks(Path folder) {
        this.folder = folder;
    }

    /**
     * Checks all outputs before anything is written.
     *
     * @throws UsageException at the first that is refused
     */
    void check(Map<Input, Path> targets) {
        refuseSame(targets);
        refuseInputs(targets);
        targets.forEach(this::refuseOutside);
    }

    private static void refuseSame(Map<Input, Path> targets) {
        Map<Path, Input> taken = new HashMap<>();
        targets.forEach((input, target) -> {
            Input other = taken.putIfAbsent(target.toAbsolutePath().normalize(), input);
            if (other != null) {
                throw new UsageException(other.name() + " and " + input.name() + " would both become " + target
                        + ": give the folder that holds both, or run once for each with another --out.");
            }
        });
    }

    private static void refuseInputs(Map<Input, Path> targets) {
        Map<Object, Input> inputs = new HashMap<>();
        for (Input input : targets.keySet()) {
            Object identity = input.file() == null ? null : identity(input.file());
            if (identity != null) {
                inputs.put(identity, input);
            }
        }
        targets.forEach((input, target) -> {
            Object identity = identity(target);
            Input overwritten = identity == null ? null : inputs.get(identity);
            if (overwritten != null) {
                throw new UsageException(target + " would overwrite the input " + overwritten.name()
                        + ": give another folder as --out.");
            }
        });
    }

    private void refuseOutside(Input input, Path target) {
        if (Files.exists(folder) && !isInside(target)) {
            throw new UsageException(target + " would lie outside " + folder
                    + ", behind a symbolic link: remove the link, or give another folder as --out.");
        }
    }

    private boolean isInside(Path target) {
        Path existing = target;
        while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        try {
            return existing != null && existing.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false; // a link to nowhere
        }
    }

    /** What two paths of one file have in common, or null where there is no file. */
    private static @Nullable Object identity(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException e) {
            return null;
        }
    }
}
