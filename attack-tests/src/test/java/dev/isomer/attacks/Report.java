package dev.isomer.attacks;

import dev.isomer.Isomer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says in the build's log, and in a file beside the test reports, what was judged. */
final class Report {
    private static final Path FILE = Path.of("target", "attack-report.txt");

    private static final List<String> LINES = new ArrayList<>();

    private Report() {}

    /** Adds a line about findings on outputs that were made of the vectors since {@code startMs}. */
    static void add(String what, Vectors vectors, Outputs outputs, List<Finding> findings, long startMs)
            throws IOException {
        long executed = findings.stream()
                .filter(finding -> finding.complaint() == Complaint.SCRIPT)
                .map(Finding::output)
                .distinct()
                .count();
        long flagged = findings.stream().map(Finding::output).distinct().count();
        add("%s: %d vectors, %d outputs, %d of them distinct: %d executed, %d flagged; %d s; vectors %s; library %s"
                .formatted(
                        what,
                        vectors.all().size(),
                        outputs.count(),
                        outputs.distinct().size(),
                        executed,
                        flagged,
                        (System.currentTimeMillis() - startMs) / 1000,
                        vectors.sha256(),
                        library()));
    }

    static void add(String line) throws IOException {
        System.out.println("Attacks: " + line);
        Files.createDirectories(FILE.getParent());
        LINES.add(line);
        Files.write(FILE, LINES);
    }

    /** The SHA-256 of the library that is tested: of its jar, or of its files in the order of their paths. */
    static String library() throws IOException {
        Hash hash = new Hash();
        try (Stream<Path> files = Files.walk(place())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash.add(Files.readAllBytes(file));
            }
        }
        return hash.hex();
    }

    private static Path place() {
        try {
            return Path.of(Isomer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The library lies where no path leads", e);
        }
    }
}
